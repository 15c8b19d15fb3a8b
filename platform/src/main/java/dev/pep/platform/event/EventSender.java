package dev.pep.platform.event;

import dev.pep.platform.kafka.Transience;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.RecordTooLargeException;

/**
 * Sends rows in order and waits until the broker has acknowledged them. Its producer gives no record up, so none can be
 * overtaken; when it is closed, what is not acknowledged is forgotten, to be sent again from the outbox.
 */
final class EventSender implements AutoCloseable {

    private static final Duration HEARTBEAT = Duration.ofSeconds(1);

    private final Producer<String, byte[]> producer;
    private final EventRecords records;
    private final Duration stale;
    private final LongSupplier nanos;

    EventSender(Producer<String, byte[]> producer, EventRecords records, Duration stale, LongSupplier nanos) {
        this.producer = producer;
        this.records = records;
        this.stale = stale;
        this.nanos = nanos;
    }

    /** Returns the moment of reading a batch, which {@link #send} holds against the clock before each event. */
    long readNow() {
        return nanos.getAsLong();
    }

    /** Sends rows; the heartbeat is called about once a second while the broker takes its time, and may throw. */
    Sent send(List<OutboxRow> rows, long readAt, Runnable heartbeat) throws InterruptedException {
        List<Future<?>> acknowledgements = new ArrayList<>(rows.size());
        Sent sent = new Sent();
        for (OutboxRow row : rows) {
            requireFresh(readAt);
            try {
                acknowledgements.add(producer.send(records.of(row)));
            } catch (NeverSendable e) {
                sent.refuse(row, e);
                break; // those before it are on their way; those after it wait until it is out of theirs
            }
        }
        for (int i = 0; i < acknowledgements.size(); i++) {
            await(acknowledgements.get(i), rows.get(i), sent, heartbeat);
        }
        return sent;
    }

    /** Who was frozen for long may have lost the lock meanwhile, and newer events of these keys may be out. */
    private void requireFresh(long readAt) {
        if (nanos.getAsLong() - readAt > stale.toNanos()) {
            throw new SendingFailed("The batch was read too long ago to be sent");
        }
    }

    private static void await(Future<?> acknowledgement, OutboxRow row, Sent sent, Runnable heartbeat)
            throws InterruptedException {
        while (true) {
            try {
                acknowledgement.get(HEARTBEAT.toMillis(), TimeUnit.MILLISECONDS);
                sent.accept(row);
                return;
            } catch (TimeoutException e) {
                heartbeat.run();
            } catch (ExecutionException e) {
                sent.refuse(row, neverSendable(e));
                return;
            }
        }
    }

    private static NeverSendable neverSendable(ExecutionException failure) {
        Throwable cause = failure.getCause();
        if (cause instanceof RecordTooLargeException || cause instanceof InvalidTopicException) {
            return new NeverSendable("The broker refuses it: " + cause, cause);
        }
        throw new SendingFailed(Transience.isTransient(failure), failure);
    }

    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }
}
