package dev.pep.platform.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DatabaseClockTests {

    private static final Instant TRUE = Instant.parse("2026-03-01T10:00:00Z");
    private static final Duration QUICK = Duration.ofMillis(2);
    private static final Duration SLOW = Duration.ofMillis(400);

    private long nanos = 77;
    private Duration databaseAhead = Duration.ZERO;
    private Duration answerTakes = QUICK;
    private final long begin = nanos;
    private final DatabaseTime time =
            new DatabaseTime(this::ask, TRUE.plus(Duration.ofMinutes(5)), () -> nanos); // a machine that is fast
    private final Clock clock = new DatabaseClock(time, ZoneOffset.UTC);

    /** The question is on its way for a quarter of the time, the answer for the rest. */
    private Instant ask() {
        nanos += answerTakes.dividedBy(4).toNanos();
        Instant told = real().plus(databaseAhead);
        nanos += answerTakes.multipliedBy(3).dividedBy(4).toNanos();
        return told;
    }

    private Instant real() {
        return TRUE.plusNanos(nanos - begin);
    }

    @Test
    @DisplayName("H8: a copy whose clock is five minutes fast reads the database's time")
    void readsTheDatabasesTime() {
        time.look();
        assertThat(error()).isLessThanOrEqualTo(QUICK.dividedBy(2));
        nanos += Duration.ofHours(1).toNanos();
        assertThat(error()).isLessThanOrEqualTo(QUICK.dividedBy(2));
    }

    @Test
    void staysWithABetterAnswerThanTheLastOne() {
        time.look();
        Duration before = Duration.between(real(), clock.instant());
        answerTakes = SLOW;
        time.look();
        assertThat(Duration.between(real(), clock.instant())).isEqualTo(before);
    }

    @Test
    void improvesWithAQuickerAnswer() {
        answerTakes = SLOW;
        time.look();
        answerTakes = QUICK;
        time.look();
        assertThat(error()).isLessThanOrEqualTo(QUICK.dividedBy(2));
    }

    @Test
    void followsADatabaseWhoseClockIsSet() {
        time.look();
        answerTakes = SLOW;
        databaseAhead = Duration.ofSeconds(3);
        time.look();
        assertThat(Duration.between(real(), clock.instant())).isCloseTo(databaseAhead, SLOW.dividedBy(2));
    }

    private Duration error() {
        return Duration.between(real(), clock.instant()).abs();
    }
}
