package dev.pep.notification.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pep.notification.preference.Preference;
import dev.pep.notification.preference.QuietHours;
import dev.pep.notification.visit.Answer;
import dev.pep.notification.visit.VisitChange;
import dev.pep.notification.visit.VisitDigestKind;
import dev.pep.notification.visit.VisitNews;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Plays random polls of changes, duplicates, timers that fire early or late, and crashes against the rules of H8. */
class DebounceModelTests {

    private static final Waiting WAITING = new Waiting(Duration.ofMinutes(15), Duration.ofHours(2));
    private static final Instant NOON = Instant.parse("2026-11-03T18:00:00Z");
    private static final VisitDigestKind KIND = new VisitDigestKind();
    private static final String ECM = "ecm";

    @Property(tries = 2000)
    @Label("H8: one digest per quiet period, nothing missed, nothing told twice, never too early, never in quiet hours")
    void tellsEveryNetChangeOnce(
            @ForAll("polls") @Size(max = 40) List<Poll> polls, @ForAll("preferences") Preference preference) {
        Play play = new Play(preference);

        for (Poll poll : polls) {
            play.now = play.now.plus(poll.pause);
            play.hear(poll);
            play.timer(poll.timerCrashes);
        }
        play.now = preference.welcome(play.now.plus(Duration.ofDays(1)));
        play.timer(false);

        assertThat(play.told).isEqualTo(play.truth);
        assertThat(play.period).isNull();
    }

    @Provide
    Arbitrary<List<Poll>> polls() {
        Arbitrary<Change> changes = Combinators.combine(
                        Arbitraries.integers().between(0, 3), Arbitraries.of(Answer.class), Arbitraries.of(true, false))
                .as(Change::new);
        return Combinators.combine(
                        Arbitraries.longs().between(0, 3000).map(Duration::ofSeconds),
                        changes.list().ofMaxSize(6),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as(Poll::new)
                .list();
    }

    @Provide
    Arbitrary<Preference> preferences() {
        QuietHours most = new QuietHours(LocalTime.of(13, 0), LocalTime.of(7, 0), true);
        return Arbitraries.of(true, false)
                .map(quiet -> new Preference(15, 120, "America/Chicago", null, quiet ? most : null, null));
    }

    record Change(int guest, Answer answer, boolean twice) {}

    /** What one poll brings: perhaps it is lost before its commit and comes again, perhaps it comes again after it. */
    record Poll(Duration pause, List<Change> changes, boolean crashes, boolean comesAgain, boolean timerCrashes) {}

    private record Event(UUID id, NewChange<VisitChange> change) {}

    /** The debounce as the database holds it: a crash undoes a step, a duplicate is known by its id. */
    private static final class Play {

        private final Preference preference;
        private Instant now = NOON;
        private Instant lastChange = NOON;
        private @Nullable QuietPeriod period;
        private final Map<Object, VisitChange> pending = new HashMap<>();
        private final Set<UUID> inbox = new HashSet<>();
        private final Map<String, Answer> truth = new HashMap<>();
        private final Map<String, Answer> told = new HashMap<>();
        private final List<UUID> digests = new ArrayList<>();

        Play(Preference preference) {
            this.preference = preference;
        }

        void hear(Poll poll) {
            List<Event> events = poll.changes.stream().flatMap(this::happens).toList();
            if (!poll.crashes) {
                absorb(events);
            }
            if (poll.crashes || poll.comesAgain) {
                absorb(events);
            }
        }

        private Stream<Event> happens(Change change) {
            String guest = "Guest " + change.guest;
            Answer before = truth.put(guest, change.answer);
            VisitChange answered = new VisitChange(guest, before, change.answer, NOON, NOON);
            Event event =
                    new Event(UUID.randomUUID(), new NewChange<>(Set.of(ECM), answered, new Cause("event", NOON)));
            return change.twice ? Stream.of(event, event) : Stream.of(event);
        }

        private void absorb(List<Event> events) {
            List<NewChange<VisitChange>> fresh = events.stream()
                    .filter(event -> inbox.add(event.id))
                    .map(Event::change)
                    .toList();
            if (!fresh.isEmpty()) {
                period = period == null
                        ? QuietPeriod.begin(UUID.randomUUID(), KIND.name(), ECM, now, WAITING)
                        : period.push(now, WAITING);
                lastChange = now;
                new JoinedChanges<>(KIND, fresh)
                        .byRecipient()
                        .getOrDefault(ECM, List.of())
                        .forEach(change -> pending.merge(KIND.about(change), change, KIND::join));
            }
        }

        void timer(boolean crash) {
            if (period == null || !period.isDue(now) || preference.welcome(now).isAfter(now) || crash) {
                return;
            }
            boolean quiet = !now.isBefore(lastChange.plus(WAITING.delay()));
            boolean tooLong = !now.isBefore(period.firstChangeAt().plus(WAITING.longest()));
            assertThat(quiet || tooLong).isTrue();
            assertThat(digests).doesNotContain(period.id());
            digests.add(period.id());
            KIND.digest(pending.values()).ifPresent(digest -> digest.news().forEach(this::tell));
            pending.clear();
            period = null;
        }

        private void tell(VisitNews news) {
            assertThat(news.before()).isEqualTo(told.get(news.guest()));
            told.put(news.guest(), news.after());
        }
    }
}
