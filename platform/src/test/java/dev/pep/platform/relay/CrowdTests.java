package dev.pep.platform.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class CrowdTests {

    private final AtomicLong nanos = new AtomicLong();
    private final Crowd crowd = new Crowd(Duration.ofMillis(1), nanos::get);

    @Test
    void letsEventsGatherThatComeFast() {
        pass(Duration.ofMillis(4));

        assertThat(crowd.gathers(5)).isTrue();
    }

    @Test
    void sendsEventsAtOnceThatComeSlowly() {
        pass(Duration.ofMillis(5));
        assertThat(crowd.gathers(5)).isFalse();
        assertThat(crowd.gathers(0)).isFalse();
    }

    @Test
    void sendsAFewAtOnceThatComeTogetherByChance() {
        pass(Duration.ofMillis(1));

        assertThat(crowd.gathers(4)).isFalse();
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }
}
