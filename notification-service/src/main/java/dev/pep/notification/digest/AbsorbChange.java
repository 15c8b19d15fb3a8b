package dev.pep.notification.digest;

import dev.pep.notification.preference.Preference;
import dev.pep.notification.preference.Preferences;
import dev.pep.platform.timer.Timers;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes a change into the quiet period of each recipient, in the transaction that remembers the event. */
@Component
class AbsorbChange {

    private final QuietPeriods periods;
    private final PendingChanges pending;
    private final Preferences preferences;
    private final DigestSettings settings;
    private final Timers timers;
    private final Clock clock;

    AbsorbChange(
            QuietPeriods periods,
            PendingChanges pending,
            Preferences preferences,
            DigestSettings settings,
            Timers timers,
            Clock clock) {
        this.periods = periods;
        this.pending = pending;
        this.preferences = preferences;
        this.settings = settings;
        this.timers = timers;
        this.clock = clock;
    }

    /** Absorbs the change; recipients are taken in one order everywhere, so that two copies never deadlock. */
    @Transactional(propagation = Propagation.MANDATORY)
    void absorb(Collection<String> recipients, PendingChange change) {
        for (String recipient : new TreeSet<>(recipients)) {
            pending.add(push(recipient), change);
        }
    }

    private UUID push(String recipient) {
        Preference wish = preferences.of(recipient);
        Waiting waiting = settings.waiting(wish.delayMinutes(), wish.maxWaitMinutes());
        while (true) { // a period that another copy opens or ends meanwhile is met at the next turn
            Optional<QuietPeriod> open = periods.lockOf(recipient);
            if (open.isPresent()) {
                return pushed(open.get(), waiting);
            }
            QuietPeriod fresh = QuietPeriod.begin(UUID.randomUUID(), recipient, Instant.now(clock), waiting);
            if (periods.open(fresh)) {
                timers.set(DigestTimer.TASK, fresh.id().toString(), fresh.dueAt());
                return fresh.id();
            }
        }
    }

    private UUID pushed(QuietPeriod open, Waiting waiting) {
        QuietPeriod pushed = open.push(Instant.now(clock), waiting);
        periods.push(pushed);
        if (pushed.dueAt().isBefore(open.dueAt())) { // a later due time is seen by the timer itself
            timers.move(DigestTimer.TASK, pushed.id().toString(), pushed.dueAt());
        }
        return pushed.id();
    }
}
