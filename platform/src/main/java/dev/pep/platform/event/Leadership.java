package dev.pep.platform.event;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the leader does, round by round: sends the oldest rows, deletes those that the broker has, puts poison aside.
 */
final class Leadership {

    private static final Logger LOG = LoggerFactory.getLogger(Leadership.class);

    private final RelaySession session;
    private final EventSender sender;
    private final OutboxMetrics metrics;
    private final OutboxTable outbox;
    private final OutboxDeadLetters deadLetters;

    Leadership(RelaySession session, EventSender sender, OutboxMetrics metrics, OutboxSettings settings, Clock clock) {
        this.session = session;
        this.sender = sender;
        this.metrics = metrics;
        this.outbox = new OutboxTable(session.jdbc(), settings, clock);
        this.deadLetters = new OutboxDeadLetters(session.jdbc());
    }

    /** Returns how many rows it has dealt with. Whatever it throws, nothing that was not acknowledged is deleted. */
    int round() throws InterruptedException {
        long readAt = sender.readNow();
        List<OutboxRow> rows = outbox.oldest(deadLetters.hold());
        if (rows.isEmpty()) {
            return 0;
        }
        Sent sent = sender.send(rows, readAt, session::heartbeat);
        List<Long> ids = sent.ids();
        outbox.delete(ids);
        metrics.sent(ids.size());
        bury(sent.refused(), sent.reason());
        return rows.size();
    }

    private void bury(@Nullable OutboxRow row, @Nullable NeverSendable reason) {
        if (row == null || reason == null) {
            return;
        }
        int moved = deadLetters.bury(row, String.valueOf(reason.getMessage()));
        metrics.dead(moved);
        LOG.error(
                "Event {} ({}) for {}, key {}, can never be sent: it was put aside with the {} later ones of its key",
                row.id(),
                row.type(),
                row.topic(),
                row.key(),
                moved - 1,
                reason);
    }
}
