package dev.pep.notification.digest;

import dev.pep.notification.message.MessageKind;
import dev.pep.notification.message.NewMessage;
import dev.pep.notification.message.QueueMessage;
import dev.pep.notification.preference.Preferences;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends a quiet period that is due, outside quiet hours: its end and its one digest commit together, or neither does.
 */
@Component
class FireDigest {

    private final QuietPeriods periods;
    private final PendingChanges pending;
    private final Preferences preferences;
    private final QueueMessage queue;
    private final Clock clock;

    FireDigest(QuietPeriods periods, PendingChanges pending, Preferences preferences, QueueMessage queue, Clock clock) {
        this.periods = periods;
        this.pending = pending;
        this.preferences = preferences;
        this.queue = queue;
        this.clock = clock;
    }

    /** Returns when to look again if the period is not to end yet; nothing if it has ended, now or before. */
    @Transactional
    public Optional<Instant> fire(UUID id) {
        return periods.lock(id).flatMap(this::endOrWait);
    }

    private Optional<Instant> endOrWait(QuietPeriod period) {
        Instant now = Instant.now(clock);
        if (!period.isDue(now)) {
            return Optional.of(period.dueAt());
        }
        Instant welcome = preferences.of(period.recipient()).welcome(now);
        if (welcome.isAfter(now)) {
            return Optional.of(welcome);
        }
        List<NetChange> changes = pending.net(period.id());
        periods.close(period.id());
        if (!changes.isEmpty()) {
            Digest digest = new Digest(changes);
            queue.queue(
                    new NewMessage(period.id(), MessageKind.DIGEST, period.recipient(), "", digest.subject(), digest));
        }
        return Optional.empty();
    }
}
