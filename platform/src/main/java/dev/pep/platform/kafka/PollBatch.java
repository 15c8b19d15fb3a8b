package dev.pep.platform.kafka;

import java.util.List;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.listener.BatchListenerFailedException;

/**
 * Handles what one poll brought as a whole, and one by one when that fails, so that an event's fault stays its own: the
 * events before it have had their effect, it is tried again and in the end put aside, and those behind it are given
 * anew. The work must be a transaction that knows events again.
 */
public final class PollBatch {

    /** The container factory that a {@code @KafkaListener} names to get its events poll by poll. */
    public static final String FACTORY = "pollBatchContainerFactory";

    private PollBatch() {}

    /** Hands the events to the work, all at once if that works. */
    public static <E> void handle(List<ConsumerRecord<String, E>> polled, Consumer<List<E>> work) {
        int readable = 0;
        while (readable < polled.size() && polled.get(readable).value() != null) {
            readable++;
        }
        List<E> events =
                polled.subList(0, readable).stream().map(ConsumerRecord::value).toList();
        if (!events.isEmpty()) {
            whole(events, work);
        }
        if (readable < polled.size()) {
            throw failed(unreadable(polled.get(readable)), readable);
        }
    }

    /** Returns how many events had their effect before a poll failed. */
    static int doneBefore(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BatchListenerFailedException known) {
                return known.getIndex();
            }
        }
        return 0;
    }

    private static <E> void whole(List<E> events, Consumer<List<E>> work) {
        try {
            work.accept(events);
        } catch (RuntimeException failure) {
            if (events.size() == 1 || Transience.isTransient(failure)) {
                throw failed(failure, 0);
            }
            singly(events, work);
        }
    }

    private static <E> void singly(List<E> events, Consumer<List<E>> work) {
        for (int index = 0; index < events.size(); index++) {
            try {
                work.accept(List.of(events.get(index)));
            } catch (RuntimeException failure) {
                throw failed(failure, index);
            }
        }
    }

    private static RuntimeException unreadable(ConsumerRecord<?, ?> event) {
        RuntimeException reason = Unreadable.reason(event);
        return reason == null ? new IllegalArgumentException("A removal where events are expected") : reason;
    }

    private static BatchListenerFailedException failed(RuntimeException failure, int index) {
        return new BatchListenerFailedException(String.valueOf(failure.getMessage()), failure, index);
    }
}
