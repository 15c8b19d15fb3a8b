package dev.pep.platform.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.BatchInterceptor;
import org.springframework.kafka.listener.RecordInterceptor;
import org.springframework.kafka.listener.RetryListener;

/**
 * Counts every exit of an event from a listener, and logs those that an operator should know, without their content.
 */
public final class FailureCounter
        implements RetryListener, RecordInterceptor<Object, Object>, BatchInterceptor<Object, Object> {

    private static final Logger LOG = LoggerFactory.getLogger(FailureCounter.class);

    private final MeterRegistry meters;

    FailureCounter(MeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    public ConsumerRecord<Object, Object> intercept(
            ConsumerRecord<Object, Object> event, Consumer<Object, Object> consumer) {
        return event;
    }

    @Override
    public void success(ConsumerRecord<Object, Object> event, Consumer<Object, Object> consumer) {
        count(event, "handled");
    }

    @Override
    public ConsumerRecords<Object, Object> intercept(
            ConsumerRecords<Object, Object> events, Consumer<Object, Object> consumer) {
        return events;
    }

    @Override
    public void success(ConsumerRecords<Object, Object> events, Consumer<Object, Object> consumer) {
        events.forEach(event -> count(event, "handled"));
    }

    @Override
    public void failure(ConsumerRecords<Object, Object> events, Exception failure, Consumer<Object, Object> consumer) {
        StreamSupport.stream(events.spliterator(), false)
                .limit(PollBatch.doneBefore(failure))
                .forEach(event -> count(event, "handled"));
    }

    @Override
    public void failedDelivery(ConsumerRecord<?, ?> event, @Nullable Exception failure, int attempt) {
        count(event, failure != null && Transience.isTransient(failure) ? "retried-transient" : "retried");
        LOG.warn("{} failed, attempt {}", place(event), attempt, failure);
    }

    @Override
    public void recovered(ConsumerRecord<?, ?> event, @Nullable Exception failure) {
        count(event, "dead-letter");
        LOG.error("{} was moved to the dead letters in {}", place(event), DeadLetters.topicOf(event.topic()), failure);
    }

    @Override
    public void recoveryFailed(ConsumerRecord<?, ?> event, @Nullable Exception original, Exception failure) {
        count(event, "dead-letter-failed");
        LOG.error("{} could not be moved to the dead letters and will be tried again", place(event), failure);
    }

    /** Counts events that were handled together. */
    public void handled(String topic, int events) {
        count(topic, "handled", events);
    }

    private void count(ConsumerRecord<?, ?> event, String outcome) {
        count(event.topic(), outcome, 1);
    }

    private void count(String topic, String outcome, int events) {
        meters.counter("pep.events.received", "topic", topic, "outcome", outcome)
                .increment(events);
    }

    private static String place(ConsumerRecord<?, ?> event) {
        return "Event %s-%d@%d".formatted(event.topic(), event.partition(), event.offset());
    }
}
