package dev.pep.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class PaceTests {

    private static final Instant START = Instant.parse("2026-11-03T18:00:00Z");

    @Property
    @Label("architecture 5: no mailbox sends more in any minute than Exchange takes")
    void neverExceedsTheLimitInAnyMinute(
            @ForAll @IntRange(min = 2, max = 40) int perMinute,
            @ForAll @IntRange(min = 1, max = 39) int burst,
            @ForAll @Size(min = 50, max = 120) List<@IntRange(max = 5000) Integer> pauses) {
        Pace pace = new Pace(perMinute, Math.min(burst, perMinute - 1));
        Instant now = START;
        Instant rested = Instant.EPOCH;
        List<Instant> sent = new ArrayList<>();
        for (int pause : pauses) {
            now = now.plusMillis(pause);
            Instant turn = pace.turn(rested, now);
            assertThat(turn).isAfterOrEqualTo(now);
            rested = pace.restedAfter(rested, turn);
            sent.add(turn);
        }

        assertThat(sent).isSorted();
        for (int at = perMinute; at < sent.size(); at++) {
            assertThat(Duration.between(sent.get(at - perMinute), sent.get(at)))
                    .isGreaterThanOrEqualTo(Duration.ofMinutes(1).minusMillis(1));
        }
    }

    @Property
    @Label("architecture 5: a rested mailbox sends a burst at once")
    void sendsBurstAtOnce(@ForAll @IntRange(min = 1, max = 29) int burst) {
        Pace pace = new Pace(30, burst);
        Instant rested = Instant.EPOCH;
        for (int mail = 0; mail < burst; mail++) {
            Instant turn = pace.turn(rested, START);
            assertThat(turn).isEqualTo(START);
            rested = pace.restedAfter(rested, turn);
        }

        assertThat(pace.turn(rested, START)).isAfter(START);
    }
}
