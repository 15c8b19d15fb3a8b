package dev.pep.notification.digest;

import dev.pep.notification.message.MessageKind;
import dev.pep.notification.message.NewMessage;
import dev.pep.notification.message.QueueMessage;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends a quiet period that is due: its end and its one digest commit together, or neither does. */
@Component
class FireDigest {

    private final QuietPeriods periods;
    private final PendingChanges pending;
    private final QueueMessage queue;
    private final Clock clock;

    FireDigest(QuietPeriods periods, PendingChanges pending, QueueMessage queue, Clock clock) {
        this.periods = periods;
        this.pending = pending;
        this.queue = queue;
        this.clock = clock;
    }

    /** Returns when to look again if the period was pushed back meanwhile; nothing if it has ended, now or before. */
    @Transactional
    public Optional<Instant> fire(UUID id) {
        return periods.lock(id).flatMap(this::endOrWait);
    }

    private Optional<Instant> endOrWait(QuietPeriod period) {
        if (!period.isDue(Instant.now(clock))) {
            return Optional.of(period.dueAt());
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
