package dev.pep.notification.digest;

import static dev.pep.notification.digest.DigestFixture.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Plays random changes, duplicates, timers that fire early or late, and crashes against the rules of H8. */
class DebounceModelTests {

    private static final Waiting WAITING = new Waiting(Duration.ofMinutes(15), Duration.ofHours(2));

    @Property(tries = 2000)
    @Label("H8: one digest per quiet period, nothing missed, nothing told twice, never too early")
    void tellsEveryNetChangeOnce(@ForAll("steps") @Size(max = 60) List<Step> steps) {
        Play play = new Play();
        for (Step step : steps) {
            play.now = play.now.plus(step.pause);
            if (step.account >= 0) {
                play.change(step);
            }
            play.timer(step.crash);
        }
        play.now = play.now.plus(Duration.ofDays(1));
        play.timer(false);

        assertThat(play.told).isEqualTo(play.truth);
        assertThat(play.period).isNull();
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 3000).map(Duration::ofSeconds),
                        Arbitraries.integers().between(-1, 3),
                        Arbitraries.of(Status.class),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as(Step::new)
                .list();
    }

    record Step(Duration pause, int account, Status status, boolean twice, boolean crash) {}

    /** The debounce as the database holds it: a crash undoes a step, a duplicate is known by its id. */
    private static final class Play {

        private Instant now = NOON;
        private Instant lastChange = NOON;
        private @Nullable QuietPeriod period;
        private final Map<Integer, PendingChange> pending = new HashMap<>();
        private final Set<UUID> inbox = new HashSet<>();
        private final Map<Integer, Status> truth = new HashMap<>();
        private final Map<Integer, Status> told = new HashMap<>();
        private final List<UUID> digests = new ArrayList<>();

        void change(Step step) {
            UUID event = UUID.randomUUID();
            Report before = DigestFixture.report(truth.put(step.account, step.status));
            Report after = DigestFixture.report(step.status);
            absorb(event, step.account, DigestFixture.change(before, after));
            if (step.twice) {
                absorb(event, step.account, DigestFixture.change(before, after));
            }
        }

        private void absorb(UUID event, int account, PendingChange change) {
            if (inbox.add(event)) {
                period = period == null
                        ? QuietPeriod.begin(UUID.randomUUID(), "ecm", now, WAITING)
                        : period.push(now, WAITING);
                lastChange = now;
                pending.merge(account, change, PendingChange::then);
            }
        }

        void timer(boolean crash) {
            if (period == null || !period.isDue(now) || crash) {
                return;
            }
            boolean quiet = !now.isBefore(lastChange.plus(WAITING.delay()));
            boolean tooLong = !now.isBefore(period.firstChangeAt().plus(WAITING.longest()));
            assertThat(quiet || tooLong).isTrue();
            assertThat(digests).doesNotContain(period.id());
            digests.add(period.id());
            pending.forEach((account, change) -> change.net().ifPresent(net -> tell(account, net)));
            pending.clear();
            period = null;
        }

        private void tell(int account, NetChange net) {
            FieldChange status = net.fields().getFirst();
            assertThat(status.fromStatus()).isEqualTo(told.get(account));
            told.put(account, Objects.requireNonNull(status.toStatus()));
        }
    }
}
