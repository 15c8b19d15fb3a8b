package dev.pep.platform.relay;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongSupplier;
import org.apache.kafka.clients.producer.Producer;

/**
 * Sends rows in order. Its producer gives no record up, so none can be overtaken; when it is closed, what is not
 * acknowledged is forgotten, to be sent again from the outbox.
 */
final class EventSender implements AutoCloseable {

    private static final Executor AT_ONCE = Runnable::run;

    private final Producer<String, byte[]> producer;
    private final EventRecords records;
    private final Duration stale;
    private final LongSupplier nanos;
    private final ExecutorService beside = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("outbox-sender").daemon().factory());

    EventSender(Producer<String, byte[]> producer, EventRecords records, Duration stale, LongSupplier nanos) {
        this.producer = producer;
        this.records = records;
        this.stale = stale;
        this.nanos = nanos;
    }

    /** Returns the moment of reading a batch, which sending holds against the clock before each event. */
    long readNow() {
        return nanos.getAsLong();
    }

    /** Sends the oldest rows. Of a full batch it returns at once, so that those behind it can be read meanwhile. */
    InFlightBatch send(OutboxBatch batch) {
        return new InFlightBatch(batch, null, batch.full() ? beside : AT_ONCE, row -> send(row, batch));
    }

    /** Sends the rows behind a batch that is in flight, and none of them if it does not go out whole. */
    InFlightBatch sendAfter(InFlightBatch before, OutboxBatch batch) {
        return new InFlightBatch(batch, before, beside, row -> send(row, batch));
    }

    private Future<?> send(OutboxRow row, OutboxBatch batch) {
        requireFresh(batch.readAt());
        return producer.send(records.of(row));
    }

    /** Who was frozen for long may have lost the lock meanwhile, and newer events of these keys may be out. */
    private void requireFresh(long readAt) {
        if (nanos.getAsLong() - readAt > stale.toNanos()) {
            throw new SendingFailed("The batch was read too long ago to be sent");
        }
    }

    @Override
    public void close() {
        beside.shutdownNow();
        producer.close(Duration.ZERO);
    }
}
