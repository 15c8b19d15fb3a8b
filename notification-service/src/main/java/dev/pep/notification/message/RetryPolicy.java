package dev.pep.notification.message;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * How long to wait before the next attempt: twice as long each time up to ten minutes, spread by chance so that many
 * messages do not come back at once, and never less than the other side wants.
 */
final class RetryPolicy {

    static final Duration FIRST = Duration.ofSeconds(2);
    static final Duration LONGEST = Duration.ofMinutes(10);
    private static final int DOUBLINGS = 9;

    private final RandomGenerator chance;

    RetryPolicy(RandomGenerator chance) {
        this.chance = chance;
    }

    /** Returns the pause after the given number of vain tries, at least one. */
    Duration pause(int tries, Optional<Duration> retryAfter) {
        Duration full = FIRST.multipliedBy(1L << Math.min(tries - 1, DOUBLINGS));
        Duration own = spread(full.compareTo(LONGEST) > 0 ? LONGEST : full);
        return retryAfter
                .map(wanted -> wanted.plusMillis((long) (chance.nextDouble() * wanted.toMillis() / 10)))
                .filter(wanted -> wanted.compareTo(own) > 0)
                .orElse(own);
    }

    /** Returns between a half and the whole. */
    private Duration spread(Duration pause) {
        return Duration.ofMillis((long) (pause.toMillis() * (1 + chance.nextDouble()) / 2));
    }
}
