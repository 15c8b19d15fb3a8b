package dev.pep.platform.kafka;

import java.util.Collection;
import java.util.List;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.MessageListenerContainer;

/**
 * What happens to an event that cannot be handled. While something is unreachable it is read and tried again for ever;
 * one that fails for itself is tried a few times, then put aside, and its partition goes on.
 */
final class EventErrorHandler implements CommonErrorHandler {

    private final DefaultErrorHandler forEver;
    private final DefaultErrorHandler fewTimes;

    EventErrorHandler(DefaultErrorHandler forEver, DefaultErrorHandler fewTimes) {
        this.forEver = forEver;
        this.fewTimes = fewTimes;
    }

    @Override
    public boolean seeksAfterHandling() {
        return true; // so that the event is also deserialized again
    }

    @Override
    public void handleRemaining(
            Exception failure,
            List<ConsumerRecord<?, ?>> events,
            Consumer<?, ?> consumer,
            MessageListenerContainer container) {
        handler(failure).handleRemaining(failure, events, consumer, container);
    }

    @Override
    public void handleBatch(
            Exception failure,
            ConsumerRecords<?, ?> events,
            Consumer<?, ?> consumer,
            MessageListenerContainer container,
            Runnable listener) {
        handler(failure).handleBatch(failure, events, consumer, container, listener);
    }

    @Override
    public void handleOtherException(
            Exception failure, Consumer<?, ?> consumer, MessageListenerContainer container, boolean batch) {
        handler(failure).handleOtherException(failure, consumer, container, batch);
    }

    @Override
    public void onPartitionsAssigned(
            Consumer<?, ?> consumer, Collection<TopicPartition> partitions, Runnable publishPause) {
        forEver.onPartitionsAssigned(consumer, partitions, publishPause);
    }

    @Override
    public void clearThreadState() {
        forEver.clearThreadState();
        fewTimes.clearThreadState();
    }

    @Override
    public boolean isAckAfterHandle() {
        return fewTimes.isAckAfterHandle();
    }

    private DefaultErrorHandler handler(Exception failure) {
        return Transience.isTransient(failure) ? forEver : fewTimes;
    }
}
