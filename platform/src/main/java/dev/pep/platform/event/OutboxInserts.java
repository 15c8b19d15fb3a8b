package dev.pep.platform.event;

import java.sql.Types;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts events into the outbox; many go in by one statement, and their ids rise in the order of the list. */
final class OutboxInserts {

    private static final String ONE = """
            insert into outbox (topic, key, payload, event_id, type, traceparent, at)
            values (:topic, :key, :payload, :eventId, :type, :traceparent, :at)
            """;
    private static final String MANY = """
            insert into outbox (topic, key, payload, event_id, type, traceparent, at)
            select :topic, e.key, e.payload, e.event_id, e.type, :traceparent, e.at::timestamptz
            from unnest(:keys::text[], :payloads::bytea[], :eventIds::text[], :types::text[], :ats::text[])
                 with ordinality as e (key, payload, event_id, type, at, place)
            order by e.place
            """;

    private final JdbcClient jdbc;
    private final TraceParent traceParent;

    OutboxInserts(JdbcClient jdbc, TraceParent traceParent) {
        this.jdbc = jdbc;
        this.traceParent = traceParent;
    }

    void one(String topic, NewEvent event) {
        jdbc.sql(ONE)
                .param("topic", topic)
                .param("key", event.key())
                .param("payload", event.payload(), Types.BINARY)
                .param("eventId", event.eventId())
                .param("type", event.type())
                .param("traceparent", traceParent.current())
                .param("at", event.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    void many(String topic, List<NewEvent> events) {
        jdbc.sql(MANY)
                .param("topic", topic)
                .param("traceparent", traceParent.current(), Types.VARCHAR)
                .param("keys", events.stream().map(NewEvent::key).toArray(String[]::new))
                .param("payloads", payloads(events))
                .param("eventIds", events.stream().map(NewEvent::eventId).toArray(String[]::new))
                .param("types", events.stream().map(NewEvent::type).toArray(String[]::new))
                .param(
                        "ats",
                        events.stream().map(event -> event.at().toString()).toArray(String[]::new))
                .update();
    }

    private static byte @Nullable [][] payloads(List<NewEvent> events) {
        return events.stream().map(NewEvent::payload).toArray(byte[][]::new);
    }
}
