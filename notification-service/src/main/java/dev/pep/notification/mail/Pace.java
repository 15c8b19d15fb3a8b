package dev.pep.notification.mail;

import java.time.Duration;
import java.time.Instant;

/**
 * How fast one mailbox sends: never more than {@code perMinute} in any minute, of which {@code burst} may go at once (a
 * generic cell rate algorithm; what is kept per mailbox is one moment, when it would be fully rested).
 */
record Pace(int perMinute, int burst) {

    /** Returns the first moment for the next mail, now or later. */
    Instant turn(Instant rested, Instant now) {
        Instant earliest = rested.minus(step().multipliedBy(burst - 1L));
        return earliest.isAfter(now) ? earliest : now;
    }

    /** Returns when the mailbox is fully rested after a mail at the given turn. */
    Instant restedAfter(Instant rested, Instant turn) {
        return (rested.isAfter(turn) ? rested : turn).plus(step());
    }

    private Duration step() {
        return Duration.ofMinutes(1).dividedBy(perMinute - burst);
    }
}
