package dev.pep.platform.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Growing pause")
class GrowingPauseTests {

    private final GrowingPause pause = new GrowingPause(Duration.ofMillis(100), Duration.ofMillis(300));

    @Test
    @DisplayName("doubles up to its limit")
    void doubles() {
        assertThat(pause.next()).hasMillis(100);
        assertThat(pause.next()).hasMillis(200);
        assertThat(pause.next()).hasMillis(300);
        assertThat(pause.next()).hasMillis(300);
    }

    @Test
    @DisplayName("starts over when something has worked")
    void startsOver() {
        pause.next();
        pause.next();

        pause.reset();

        assertThat(pause.next()).hasMillis(100);
    }
}
