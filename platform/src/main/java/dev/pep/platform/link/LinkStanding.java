package dev.pep.platform.link;

import org.jspecify.annotations.Nullable;

/**
 * What a subject says of a contact's link to it.
 *
 * @param contactName for whom the link is
 * @param end what has ended; null as long as nothing has
 */
public record LinkStanding(String contactName, @Nullable LinkEnd end) {

    /** Returns whether the link still opens the subject. */
    boolean opens() {
        return end == null || end.opens();
    }
}
