package dev.pep.notification.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class RetryPolicyTests {

    @Property
    @Label("section 8: pauses grow to ten minutes and are spread by chance")
    void growsAndIsBounded(@ForAll long seed, @ForAll @IntRange(min = 1, max = 1_000_000) int tries) {
        Duration pause = new RetryPolicy(new Random(seed)).pause(tries, Optional.empty());

        double full = Math.min(2.0 * Math.pow(2, tries - 1.0), 600);
        assertThat(pause.toMillis()).isBetween((long) (full * 500) - 1, (long) (full * 1000) + 1);
    }

    @Property
    @Label("architecture 5: never comes back before Retry-After, nor long after it")
    void obeysRetryAfter(@ForAll long seed, @ForAll @IntRange(min = 600, max = 86_400) int seconds) {
        Duration wanted = Duration.ofSeconds(seconds);

        assertThat(new RetryPolicy(new Random(seed)).pause(1, Optional.of(wanted)))
                .isBetween(wanted, wanted.multipliedBy(11).dividedBy(10));
    }

    @Property
    @Label("architecture 5: a short Retry-After does not make us come back sooner than our own pause")
    void keepsItsOwnPause(@ForAll long seed) {
        assertThat(new RetryPolicy(new Random(seed)).pause(10, Optional.of(Duration.ofSeconds(1))))
                .isGreaterThanOrEqualTo(Duration.ofMinutes(5));
    }
}
