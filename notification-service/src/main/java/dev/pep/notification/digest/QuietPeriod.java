package dev.pep.notification.digest;

import java.time.Instant;
import java.util.UUID;

/**
 * The time from a recipient's first untold change of one kind until it has been quiet for the recipient's delay, or
 * until a moment on the recipient's clock if the kind is told at one. It ends exactly once: never before the last
 * change plus the delay unless the longest wait is over, or never before the moment.
 *
 * @param kind name of the kind of digest that it is for
 * @param dueAt when it ends if no further change comes
 * @param latestAt when it ends whatever comes
 */
record QuietPeriod(
        UUID id,
        String kind,
        String recipient,
        Instant firstChangeAt,
        Instant lastChangeAt,
        Instant dueAt,
        Instant latestAt) {

    static QuietPeriod begin(UUID id, String kind, String recipient, Instant now, Waiting waiting) {
        return new QuietPeriod(id, kind, recipient, now, now, now, now).push(now, waiting);
    }

    /** Returns a period that ends at a moment, which no change pushes back. */
    static QuietPeriod until(UUID id, String kind, String recipient, Instant now, Instant moment) {
        return new QuietPeriod(id, kind, recipient, now, now, moment, moment);
    }

    /** Returns the period after another change: pushed back by the delay that the recipient wants now. */
    QuietPeriod push(Instant now, Waiting waiting) {
        Instant last = now.isAfter(lastChangeAt) ? now : lastChangeAt;
        Instant quiet = last.plus(waiting.delay());
        Instant latest = firstChangeAt.plus(waiting.longest());
        return new QuietPeriod(
                id, kind, recipient, firstChangeAt, last, quiet.isBefore(latest) ? quiet : latest, latest);
    }

    boolean isDue(Instant now) {
        return !now.isBefore(dueAt);
    }
}
