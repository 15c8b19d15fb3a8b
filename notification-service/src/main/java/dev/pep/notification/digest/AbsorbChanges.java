package dev.pep.notification.digest;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes changes into the quiet periods of their recipients, in the transaction that remembers the events. */
@Component
public class AbsorbChanges {

    private final KnownChanges known;
    private final DebouncedPeriods debounced;
    private final TimedPeriods timed;
    private final PendingChanges pending;
    private final Clock clock;

    AbsorbChanges(
            KnownChanges known, DebouncedPeriods debounced, TimedPeriods timed, PendingChanges pending, Clock clock) {
        this.known = known;
        this.debounced = debounced;
        this.timed = timed;
        this.pending = pending;
        this.clock = clock;
    }

    /** Absorbs the changes, however many, by a handful of statements. */
    @Transactional(propagation = Propagation.MANDATORY)
    public <C> void absorb(DigestKind<C, ?> kind, List<NewChange<C>> all) {
        JoinedChanges<C> joined = new JoinedChanges<>(kind, known.without(kind, all));
        SortedMap<String, List<C>> changes = joined.byRecipient();
        if (changes.isEmpty()) {
            return;
        }
        Map<String, byte[]> written = pending.written(changes); // before others wait for the periods
        pending.add(open(kind, changes.keySet()), written, joined.lastCauses());
    }

    private List<QuietPeriod> open(DigestKind<?, ?> kind, Set<String> recipients) {
        return kind.moment(Instant.now(clock))
                .map(moment -> timed.hear(kind.name(), recipients, moment))
                .orElseGet(() -> debounced.hear(kind.name(), recipients));
    }
}
