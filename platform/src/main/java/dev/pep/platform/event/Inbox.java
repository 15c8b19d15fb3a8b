package dev.pep.platform.event;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Remembers handled events: the effect and the memory commit in one transaction, so a duplicate does nothing. */
public class Inbox {

    private static final String REMEMBER = """
            insert into inbox (consumer, event_id, at)
            values (:consumer, :eventId, :at)
            on conflict do nothing
            """;

    /** In one order, so that two copies that get the same events wait for each other and never deadlock. */
    private static final String REMEMBER_ALL = """
            insert into inbox (consumer, event_id, at)
            select :consumer, event_id, :at from unnest(:eventIds) as event_id order by event_id
            on conflict do nothing
            returning event_id
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
        count(consumer, first ? "handled" : "duplicate", 1);
        return first;
    }

    /**
     * Runs one effect for all those of the events that this consumer has not handled, in their order. An effect that
     * throws leaves no memory of any of them.
     *
     * @param idOf tells the id in an event's envelope
     * @return how many were new
     */
    public <E> int onceEach(
            String consumer, List<E> events, Function<? super E, String> idOf, Consumer<List<E>> effect) {
        int fresh = Objects.requireNonNull(transactions.execute(status -> {
            List<E> unknown = unknown(consumer, events, idOf);
            if (!unknown.isEmpty()) {
                effect.accept(unknown);
            }
            return unknown.size();
        }));
        count(consumer, "handled", fresh);
        count(consumer, "duplicate", events.size() - fresh);
        return fresh;
    }

    private <E> List<E> unknown(String consumer, List<E> events, Function<? super E, String> idOf) {
        Map<String, E> byId = new LinkedHashMap<>();
        events.forEach(event -> byId.putIfAbsent(idOf.apply(event), event));
        byId.keySet()
                .retainAll(jdbc.sql(REMEMBER_ALL)
                        .param("consumer", consumer)
                        .param("eventIds", byId.keySet().toArray(String[]::new))
                        .param("at", now())
                        .query(String.class)
                        .set());
        return List.copyOf(byId.values());
    }

    private void count(String consumer, String outcome, int events) {
        meters.counter("pep.inbox", "consumer", consumer, "outcome", outcome).increment(events);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC);
    }

    private boolean remember(String consumer, String eventId) {
        return jdbc.sql(REMEMBER)
                        .param("consumer", consumer)
                        .param("eventId", eventId)
                        .param("at", now())
                        .update()
                == 1;
    }
}
