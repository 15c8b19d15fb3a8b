package dev.pep.notification.task;

import dev.pep.notification.mail.OneLine;
import java.time.Instant;
import java.util.UUID;

/**
 * Whom an email about tasks is for. What it tells is read when it is written, so that it tells all that is owed by then
 * and nothing that was done, waived or cancelled meanwhile.
 *
 * @param engagementId which engagement has caused it
 * @param organiser name of that engagement's coordinator
 * @param title title of that engagement
 * @param accepted whether it comes with the partner's acceptance
 * @param at when that happened
 */
record TaskFacts(
        UUID contactId,
        UUID engagementId,
        String title,
        String partnerName,
        String contactName,
        String organiser,
        boolean accepted,
        Instant at) {

    TaskFacts {
        title = OneLine.of(title);
        partnerName = OneLine.of(partnerName);
        contactName = OneLine.of(contactName);
        organiser = OneLine.of(organiser);
    }

    /** Returns the same facts, saying whether it comes with the partner's acceptance. */
    TaskFacts withAcceptance(boolean now) {
        return new TaskFacts(contactId, engagementId, title, partnerName, contactName, organiser, now, at);
    }
}
