package dev.pep.platform.event;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Where events are published: the event commits or rolls back with the change that causes it, and needs neither the
 * broker nor the registry. Events of one key are sent in the order of these calls as long as the aggregate's row was
 * locked, or its version checked, before.
 */
public class Outbox {

    private static final String INSERT = """
            insert into outbox (topic, key, payload, event_id, type, traceparent, at)
            values (:topic, :key, :payload, :eventId, :type, :traceparent, :at)
            """;

    private final JdbcClient jdbc;
    private final OutboxSettings settings;
    private final TraceParent traceParent;
    private final Clock clock;
    private final Runnable wakeRelay;

    Outbox(JdbcClient jdbc, OutboxSettings settings, TraceParent traceParent, Clock clock, Runnable wakeRelay) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.traceParent = traceParent;
        this.clock = clock;
        this.wakeRelay = wakeRelay;
    }

    /**
     * Publishes an event.
     *
     * @throws IllegalStateException outside a transaction
     * @throws EventTooLarge if a topic would not take it
     */
    public void publish(String topic, String key, SpecificRecord event) {
        byte[] payload = SingleObject.encode(event);
        if (payload.length > settings.maxBytes()) {
            throw new EventTooLarge(topic, key, payload.length, settings.maxBytes());
        }
        Envelope envelope = Envelope.of(event);
        insert(topic, key, payload, envelope.eventId(), envelope.type(), envelope.occurredAt());
    }

    /**
     * Publishes the removal of what a state topic holds for the key: a null value.
     *
     * @throws IllegalStateException outside a transaction
     */
    public void remove(String topic, String key) {
        insert(topic, key, null, UUID.randomUUID().toString(), Envelope.REMOVED, clock.instant());
    }

    private void insert(
            String topic, String key, byte @Nullable [] payload, String eventId, String type, Instant occurredAt) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("An event for " + topic + " was published outside a transaction");
        }
        jdbc.sql(INSERT)
                .param("topic", topic)
                .param("key", key)
                .param("payload", payload, Types.BINARY)
                .param("eventId", eventId)
                .param("type", type)
                .param("traceparent", traceParent.current())
                .param("at", occurredAt.atOffset(ZoneOffset.UTC))
                .update();
        wakeAfterCommit();
    }

    private void wakeAfterCommit() {
        if (TransactionSynchronizationManager.hasResource(this)) {
            return;
        }
        TransactionSynchronizationManager.bindResource(this, Boolean.TRUE);
        TransactionSynchronizationManager.registerSynchronization(new Wake());
    }

    /** Wakes the relay once per transaction, however many events it published. */
    private final class Wake implements TransactionSynchronization {

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(Outbox.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(Outbox.this, Boolean.TRUE);
        }

        @Override
        public void afterCommit() {
            wakeRelay.run();
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(Outbox.this);
        }
    }
}
