package dev.pep.platform.relay;

import dev.pep.platform.kafka.Transience;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.jspecify.annotations.Nullable;

/** A batch on its way to the broker: row by row it is handed over to a producer, then the broker acknowledges them. */
final class InFlightBatch {

    private static final Duration HEARTBEAT = Duration.ofSeconds(1);

    private final OutboxBatch batch;
    private final Sent sent = new Sent();
    private final List<Future<?>> acknowledgements;
    private final FutureTask<Void> handingOver;
    private boolean whole; // known to the thread that hands over

    /**
     * Starts sending.
     *
     * @param before the batch that it follows; unless that is handed over whole, nothing of this one is
     * @param thread hands the rows over, after all those of earlier batches
     * @param send hands a row over; what it throws ends the batch
     */
    InFlightBatch(
            OutboxBatch batch, @Nullable InFlightBatch before, Executor thread, Function<OutboxRow, Future<?>> send) {
        this.batch = batch;
        this.acknowledgements = new ArrayList<>(batch.size());
        this.handingOver = new FutureTask<>(() -> handOver(before, send), null);
        thread.execute(handingOver);
    }

    OutboxBatch batch() {
        return batch;
    }

    private void handOver(@Nullable InFlightBatch before, Function<OutboxRow, Future<?>> send) {
        if (before != null && !before.whole) {
            return;
        }
        for (OutboxRow row : batch.rows()) {
            try {
                Future<?> acknowledgement = send.apply(row);
                acknowledgements.add(acknowledgement);
                if (hasFailed(acknowledgement)) {
                    return; // a producer that does not find the broker says so like this: those after it must not
                    // overtake
                }
            } catch (NeverSendable e) {
                sent.refuse(row, e);
                return; // those before it are on their way; those after it wait until it is out of theirs
            }
        }
        whole = true;
    }

    private static boolean hasFailed(Future<?> acknowledgement) {
        return acknowledgement.isDone() && acknowledgement.state() == Future.State.FAILED;
    }

    /** Waits for the broker; the heartbeat is called about once a second while it takes its time, and may throw. */
    Sent await(Runnable heartbeat) throws InterruptedException {
        try {
            get(handingOver, heartbeat);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
        }
        for (int i = 0; i < acknowledgements.size(); i++) {
            settle(acknowledgements.get(i), batch.rows().get(i), heartbeat);
        }
        return sent;
    }

    private void settle(Future<?> acknowledgement, OutboxRow row, Runnable heartbeat) throws InterruptedException {
        try {
            get(acknowledgement, heartbeat);
            sent.accept(row);
        } catch (ExecutionException e) {
            sent.refuse(row, neverSendable(e));
        }
    }

    private static void get(Future<?> future, Runnable heartbeat) throws InterruptedException, ExecutionException {
        while (true) {
            try {
                future.get(HEARTBEAT.toMillis(), TimeUnit.MILLISECONDS);
                return;
            } catch (TimeoutException e) {
                heartbeat.run();
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
}
