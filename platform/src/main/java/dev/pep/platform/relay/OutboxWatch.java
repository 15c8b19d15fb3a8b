package dev.pep.platform.relay;

import dev.pep.platform.event.OutboxSettings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks after the tables now and then: measures the outbox, and lets the leader forget old events of the inbox. */
final class OutboxWatch {

    private static final Duration PERIOD = Duration.ofSeconds(5);

    private final OutboxTable outbox;
    private final InboxCleanup inbox;
    private final OutboxMetrics metrics;
    private final Clock clock;
    private Instant next = Instant.MIN;

    OutboxWatch(JdbcClient jdbc, OutboxSettings settings, OutboxMetrics metrics, Clock clock) {
        this.outbox = new OutboxTable(jdbc, settings, clock);
        this.inbox = new InboxCleanup(jdbc, settings.inboxMemory(), clock);
        this.metrics = metrics;
        this.clock = clock;
    }

    void look() {
        if (isDue()) {
            metrics.measured(outbox.measure());
        }
    }

    void lookAndClean() {
        if (isDue()) {
            metrics.measured(outbox.measure());
            inbox.forgetSome();
        }
    }

    private boolean isDue() {
        Instant now = clock.instant();
        if (now.isBefore(next)) {
            return false;
        }
        next = now.plus(PERIOD);
        return true;
    }
}
