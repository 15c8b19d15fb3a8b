package dev.pep.platform.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class LingerPolicyTests {

    private final AtomicLong nanos = new AtomicLong();
    private final LingerPolicy policy = new LingerPolicy(Duration.ofMillis(1), nanos::get);

    @Test
    void lingersWhereEventsComeFast() {
        pass(Duration.ofMillis(4));

        assertThat(policy.shouldLinger(5)).isTrue();
    }

    @Test
    void sendsAtOnceWhereEventsComeSlowly() {
        pass(Duration.ofMillis(5));
        assertThat(policy.shouldLinger(5)).isFalse();
        assertThat(policy.shouldLinger(0)).isFalse();
    }

    @Test
    void sendsAFewAtOnceThatComeTogetherByChance() {
        pass(Duration.ofMillis(1));

        assertThat(policy.shouldLinger(4)).isFalse();
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }
}
