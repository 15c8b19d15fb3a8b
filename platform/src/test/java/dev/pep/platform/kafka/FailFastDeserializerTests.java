package dev.pep.platform.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import java.net.ConnectException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.Deserializer;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Fail-fast deserializer")
class FailFastDeserializerTests {

    private final Registry registry = new Registry();
    private final FailFastDeserializer deserializer = new FailFastDeserializer(registry);

    @Test
    @DisplayName("asks an unreachable registry once for many records, and again after a while")
    void asksSeldom() {
        registry.failure = new SerializationException(new ConnectException());

        for (int i = 0; i < 500; i++) {
            assertThatException().isThrownBy(this::read);
        }

        assertThat(registry.calls).hasValueLessThan(50);
        registry.failure = null;
        Awaitility.await().ignoreExceptions().until(() -> "event".equals(read()));
    }

    @Test
    @DisplayName("lets the records after poison have their own fate")
    void poisonIsAlone() {
        registry.failure = new SerializationException("poison");
        assertThatException().isThrownBy(this::read);

        registry.failure = null;

        assertThat(read()).isEqualTo("event");
    }

    private @Nullable Object read() {
        return deserializer.deserialize("topic", new RecordHeaders(), new byte[] {1});
    }

    /** Answers, or fails as it is told. */
    private static final class Registry implements Deserializer<Object> {

        final AtomicInteger calls = new AtomicInteger();
        volatile @Nullable RuntimeException failure;

        @Override
        public Object deserialize(String topic, byte[] bytes) {
            calls.incrementAndGet();
            RuntimeException now = failure;
            if (now != null) {
                throw now;
            }
            return "event";
        }

        @Override
        public Object deserialize(String topic, Headers headers, byte[] bytes) {
            return deserialize(topic, bytes);
        }
    }
}
