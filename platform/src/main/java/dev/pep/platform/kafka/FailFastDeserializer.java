package dev.pep.platform.kafka;

import java.time.Duration;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;

/**
 * Asks an unreachable registry only now and then: without it each of the hundreds of records of one poll would wait for
 * the registry, longer than Kafka lets a consumer be silent. Used by one consumer's thread.
 */
final class FailFastDeserializer implements Deserializer<Object> {

    private static final Duration REST = Duration.ofMillis(100);

    private final Deserializer<Object> delegate;
    private @Nullable RegistryAway lastFailure;
    private long failedAt;

    FailFastDeserializer(Deserializer<Object> delegate) {
        this.delegate = delegate;
    }

    @Override
    public @Nullable Object deserialize(String topic, byte[] bytes) {
        throw new UnsupportedOperationException("Kafka gives the headers");
    }

    @Override
    public @Nullable Object deserialize(String topic, Headers headers, byte[] bytes) {
        if (lastFailure != null && System.nanoTime() - failedAt < REST.toNanos()) {
            throw lastFailure;
        }
        try {
            Object event = delegate.deserialize(topic, headers, bytes);
            lastFailure = null;
            return event;
        } catch (RuntimeException e) {
            throw remember(e);
        }
    }

    private RuntimeException remember(RuntimeException failure) {
        lastFailure = Transience.isTransient(failure) ? new RegistryAway(failure) : null;
        failedAt = System.nanoTime();
        return lastFailure == null ? failure : lastFailure;
    }

    @Override
    public void close() {
        delegate.close();
    }
}
