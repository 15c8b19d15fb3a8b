package dev.pep.platform.relay;

import dev.pep.platform.event.OutboxSettings;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the leader does, round by round: sends the oldest rows, deletes those that the broker has, moves poison to the
 * dead letters. In a backlog the next rows are sent before the broker has answered for those before them.
 */
final class Leadership {

    private static final Logger LOG = LoggerFactory.getLogger(Leadership.class);

    private final RelaySession session;
    private final EventSender sender;
    private final OutboxMetrics metrics;
    private final OutboxTable outbox;
    private final OutboxDeadLetters deadLetters;
    private @Nullable InFlightBatch inFlight;

    Leadership(RelaySession session, EventSender sender, OutboxMetrics metrics, OutboxSettings settings, Clock clock) {
        this.session = session;
        this.sender = sender;
        this.metrics = metrics;
        this.outbox = new OutboxTable(session.jdbc(), settings, clock);
        this.deadLetters = new OutboxDeadLetters(session.jdbc());
    }

    /** Returns how many rows it has dealt with. Whatever it throws, nothing that was not acknowledged is deleted. */
    int round() throws InterruptedException {
        InFlightBatch first = inFlight == null ? sendOldest() : inFlight;
        inFlight = first.batch().full() ? sendAfter(first) : null;
        settle(first);
        return first.batch().size();
    }

    /** Waits for what is in flight, so that nobody sends it once more. */
    void finish() throws InterruptedException {
        if (inFlight != null) {
            settle(inFlight);
        }
    }

    private InFlightBatch sendOldest() {
        long readAt = sender.readNow();
        return sender.send(outbox.oldest(deadLetters.hold(), readAt));
    }

    private @Nullable InFlightBatch sendAfter(InFlightBatch before) {
        long readAt = sender.readNow();
        OutboxBatch next = outbox.after(before.batch(), deadLetters.hold(), readAt);
        return next.isEmpty() ? null : sender.sendAfter(before, next);
    }

    private void settle(InFlightBatch batch) throws InterruptedException {
        Sent sent = batch.await(session::heartbeat);
        List<Long> ids = sent.ids();
        outbox.delete(ids);
        metrics.sent(ids.size());
        bury(sent.refused(), sent.reason());
    }

    private void bury(@Nullable OutboxRow row, @Nullable NeverSendable reason) {
        if (row == null || reason == null) {
            return;
        }
        int moved = deadLetters.bury(row, String.valueOf(reason.getMessage()));
        if (moved == 0) {
            return; // it has been moved already, behind a row of the batch before
        }
        metrics.dead(moved);
        LOG.error(
                "Event {} ({}) for {}, key {}, can never be sent: it was moved to the dead letters with the {} later ones of its key",
                row.id(),
                row.type(),
                row.topic(),
                row.key(),
                moved - 1,
                reason);
    }
}
