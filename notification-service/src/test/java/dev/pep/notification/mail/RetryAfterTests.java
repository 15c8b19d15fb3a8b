package dev.pep.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTests {

    private static final Instant NOW = Instant.parse("2026-11-03T18:00:00Z");

    @Test
    @DisplayName("architecture 5: Retry-After may be seconds or a date")
    void readsSecondsAndDates() {
        assertThat(RetryAfter.parse("120", NOW)).contains(Duration.ofMinutes(2));
        assertThat(RetryAfter.parse("Tue, 3 Nov 2026 18:00:30 GMT", NOW)).contains(Duration.ofSeconds(30));
    }

    @Test
    @DisplayName("architecture 5: Retry-After is obeyed for a day at most")
    void isBounded() {
        assertThat(RetryAfter.parse("999999999", NOW)).contains(Duration.ofDays(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-3", "1.5", "99999999999999999999", "Tue, 3 Nov 2026 17:59:30 GMT"})
    @DisplayName("architecture 5: nonsense in Retry-After is as good as nothing")
    void ignoresNonsense(String value) {
        assertThat(RetryAfter.parse(value, NOW)).isEmpty();
    }
}
