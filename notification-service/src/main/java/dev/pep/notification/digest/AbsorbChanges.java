package dev.pep.notification.digest;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes changes into the quiet periods of their recipients, in the transaction that remembers the events. */
@Component
public class AbsorbChanges {

    private final DebouncedPeriods debounced;
    private final TimedPeriods timed;
    private final PendingChanges pending;
    private final Clock clock;

    AbsorbChanges(DebouncedPeriods debounced, TimedPeriods timed, PendingChanges pending, Clock clock) {
        this.debounced = debounced;
        this.timed = timed;
        this.pending = pending;
        this.clock = clock;
    }

    /** Absorbs the changes, however many, by a handful of statements. */
    @Transactional(propagation = Propagation.MANDATORY)
    public <C> void absorb(DigestKind<C, ?> kind, List<NewChange<C>> all) {
        SortedMap<String, List<C>> changes = new JoinedChanges<>(kind, all).byRecipient();
        if (changes.isEmpty()) {
            return;
        }
        Map<String, byte[]> written = pending.written(changes); // before others wait for the periods
        pending.add(open(kind, changes.keySet()).stream()
                .collect(toMap(QuietPeriod::id, period -> Objects.requireNonNull(written.get(period.recipient())))));
    }

    private List<QuietPeriod> open(DigestKind<?, ?> kind, Set<String> recipients) {
        return kind.moment(Instant.now(clock))
                .map(moment -> timed.hear(kind.name(), recipients, moment))
                .orElseGet(() -> debounced.hear(kind.name(), recipients));
    }
}
