package dev.pep.notification.organiser;

import java.util.UUID;

/**
 * An engagement that has another organiser.
 *
 * @param by name of who has handed it over
 * @param toReader whether the reader is the new one, else the former one
 */
record HandOverFacts(
        UUID engagementId, String title, String ou, String formerName, String newName, String by, boolean toReader) {

    String subject() {
        return toReader ? "You now own " + title + ", handed over by " + by : title + " is now owned by " + newName;
    }
}
