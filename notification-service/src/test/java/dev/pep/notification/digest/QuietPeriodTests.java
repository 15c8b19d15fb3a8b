package dev.pep.notification.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class QuietPeriodTests {

    private static final Instant NOON = Instant.parse("2026-11-03T18:00:00Z");
    private static final Waiting QUARTER = new Waiting(Duration.ofMinutes(15), Duration.ofHours(24));

    @Test
    @DisplayName("H8: another change pushes the digest back by the same delay")
    void pushesBack() {
        QuietPeriod period = begin(QUARTER).push(NOON.plusSeconds(600), QUARTER);

        assertThat(period.dueAt()).isEqualTo(NOON.plusSeconds(600 + 900));
    }

    @Test
    @DisplayName("H8: a busy partner can't hold the digest back beyond the longest wait")
    void endsAtTheLongestWait() {
        Waiting hour = new Waiting(Duration.ofMinutes(15), Duration.ofHours(1));
        QuietPeriod period = begin(hour);
        for (int minute = 10; minute < 60; minute += 10) {
            period = period.push(NOON.plus(Duration.ofMinutes(minute)), hour);
        }

        assertThat(period.dueAt()).isEqualTo(NOON.plus(Duration.ofHours(1)));
    }

    @Test
    @DisplayName("H8: a preference changed meanwhile counts from the next change on")
    void obeysTheDelayWantedNow() {
        Waiting minute = new Waiting(Duration.ofMinutes(1), Duration.ofHours(24));

        assertThat(begin(QUARTER).push(NOON.plusSeconds(60), minute).dueAt()).isEqualTo(NOON.plusSeconds(120));
    }

    @Property
    @Label("H8: never before the last change plus the delay, unless the longest wait is over; never after that")
    void isDueExactlyWhenItIsQuietOrTooLong(@ForAll("pushes") @Size(min = 1, max = 30) List<Push> pushes) {
        QuietPeriod period = begin(QUARTER);
        Instant last = NOON;
        Waiting waiting = QUARTER;
        for (Push push : pushes) {
            Instant at = NOON.plus(push.after);
            last = at.isAfter(last) ? at : last;
            waiting = push.waiting;
            period = period.push(at, waiting);
        }

        Instant quiet = last.plus(waiting.delay());
        Instant longest = NOON.plus(waiting.longest());
        assertThat(period.dueAt()).isEqualTo(quiet.isBefore(longest) ? quiet : longest);
        assertThat(period.firstChangeAt()).isEqualTo(NOON);
        assertThat(period.isDue(period.dueAt())).isTrue();
        assertThat(period.isDue(period.dueAt().minusNanos(1))).isFalse();
    }

    @Provide
    Arbitrary<List<Push>> pushes() {
        Arbitrary<Duration> delays = Arbitraries.integers().between(1, 1440).map(Duration::ofMinutes);
        Arbitrary<Duration> moments = Arbitraries.longs().between(0, 200_000).map(Duration::ofSeconds);
        return Combinators.combine(moments, delays, delays)
                .as((after, delay, longest) -> new Push(after, new Waiting(delay, longest)))
                .list();
    }

    private static QuietPeriod begin(Waiting waiting) {
        return QuietPeriod.begin(UUID.randomUUID(), "DIGEST", "ecm.central.1@pep.example", NOON, waiting);
    }

    /** A change some time after the first one, under a preference. */
    record Push(Duration after, Waiting waiting) {}
}
