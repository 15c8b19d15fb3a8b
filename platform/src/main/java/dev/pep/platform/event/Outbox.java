package dev.pep.platform.event;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Where events are published: the event commits or rolls back with the change that causes it, and needs neither the
 * broker nor the registry. Events of one key are sent in the order of these calls as long as the aggregate's row was
 * locked, or its version checked, before.
 */
public class Outbox {

    private static final int CHUNK_ROWS = 1000;
    private static final long CHUNK_BYTES = 4_000_000;

    private final OutboxInserts inserts;
    private final OutboxSettings settings;
    private final Clock clock;
    private final Runnable wakeRelay;

    Outbox(JdbcClient jdbc, OutboxSettings settings, TraceParent traceParent, Clock clock, Runnable wakeRelay) {
        this.inserts = new OutboxInserts(jdbc, traceParent);
        this.settings = settings;
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
        requireTransaction(topic);
        inserts.one(topic, NewEvent.of(topic, key, event, settings.maxBytes()));
        wakeAfterCommit();
    }

    /**
     * Publishes many events in the order of the list. It needs a few statements and a few megabytes, however many there
     * are; who has more than fit in memory calls it several times in one transaction.
     *
     * @throws IllegalStateException outside a transaction
     * @throws EventTooLarge if a topic would not take one of them; then the transaction must be rolled back
     */
    public void publishAll(String topic, List<KeyedEvent> events) {
        requireTransaction(topic);
        List<NewEvent> chunk = new ArrayList<>();
        long bytes = 0;
        for (KeyedEvent event : events) {
            NewEvent next = newEvent(topic, event);
            if (chunk.size() == CHUNK_ROWS || bytes + next.size() > CHUNK_BYTES) {
                inserts.many(topic, chunk);
                chunk.clear();
                bytes = 0;
            }
            chunk.add(next);
            bytes += next.size();
        }
        if (!chunk.isEmpty()) {
            inserts.many(topic, chunk);
            wakeAfterCommit();
        }
    }

    /**
     * Publishes the removal of what a state topic holds for the key: a null value.
     *
     * @throws IllegalStateException outside a transaction
     */
    public void remove(String topic, String key) {
        requireTransaction(topic);
        inserts.one(topic, NewEvent.removal(key, clock));
        wakeAfterCommit();
    }

    private NewEvent newEvent(String topic, KeyedEvent event) {
        return event.event() == null
                ? NewEvent.removal(event.key(), clock)
                : NewEvent.of(topic, event.key(), event.event(), settings.maxBytes());
    }

    private static void requireTransaction(String topic) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("An event for " + topic + " was published outside a transaction");
        }
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
