package dev.pep.platform.event;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Remembers handled events: the effect and the memory commit in one transaction, so a duplicate does nothing. */
public class Inbox {

    private static final String REMEMBER = """
            insert into inbox (consumer, event_id, at)
            values (:consumer, :eventId, :at)
            on conflict do nothing
            """;

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final MeterRegistry meters;

    Inbox(JdbcClient jdbc, TransactionOperations transactions, Clock clock, MeterRegistry meters) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
        this.meters = meters;
    }

    /**
     * Runs the effect unless this consumer has handled the event. An effect that throws leaves no memory. Two calls at
     * the same time wait for each other.
     *
     * @param consumer who handles; several in one service do not hide events from each other
     * @param eventId the id in the event's envelope
     * @param effect what to do, in the same transaction
     * @return whether the effect has run
     */
    public boolean once(String consumer, String eventId, Runnable effect) {
        boolean first = Boolean.TRUE.equals(transactions.execute(status -> {
            boolean unknown = remember(consumer, eventId);
            if (unknown) {
                effect.run();
            }
            return unknown;
        }));
        meters.counter("pep.inbox", "consumer", consumer, "outcome", first ? "handled" : "duplicate")
                .increment();
        return first;
    }

    private boolean remember(String consumer, String eventId) {
        return jdbc.sql(REMEMBER)
                        .param("consumer", consumer)
                        .param("eventId", eventId)
                        .param("at", OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
