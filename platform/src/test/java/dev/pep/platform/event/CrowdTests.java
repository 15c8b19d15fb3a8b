package dev.pep.platform.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class CrowdTests {

    private final AtomicLong nanos = new AtomicLong();
    private final Crowd crowd = new Crowd(Duration.ofMillis(1), nanos::get);

    @Test
    void letsEventsGatherThatComeFast() {
        pass(Duration.ofMillis(2));

        assertThat(crowd.gathers(3)).isTrue();
    }

    @Test
    void sendsEventsAtOnceThatComeSlowly() {
        pass(Duration.ofMillis(2));

        assertThat(crowd.gathers(2)).isFalse();
        pass(Duration.ofMillis(5));
        assertThat(crowd.gathers(3)).isFalse();
        assertThat(crowd.gathers(0)).isFalse();
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }
}
