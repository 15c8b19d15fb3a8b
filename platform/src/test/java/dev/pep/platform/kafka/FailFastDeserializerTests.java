package dev.pep.platform.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import java.net.ConnectException;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.Deserializer;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.core.log.LogAccessor;
import org.springframework.kafka.support.serializer.SerializationUtils;

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

    @Test
    @DisplayName(
            "quality 2: a registry that answers with a fault of its own is waited for, though its answer cannot be written out")
    void failurePassesInAHeader() {
        registry.failure = new SerializationException(new ProblemDetails(503));
        var headers = new RecordHeaders();

        new OriginalBytesDeserializer(deserializer).deserialize("topic", headers, new byte[] {1});

        Exception arrived = SerializationUtils.byteArrayToDeserializationException(
                new LogAccessor(getClass()),
                headers.lastHeader(SerializationUtils.VALUE_DESERIALIZER_EXCEPTION_HEADER));
        assertThat(Transience.isTransient(Objects.requireNonNull(arrived))).isTrue();
    }

    private @Nullable Object read() {
        return deserializer.deserialize("topic", new RecordHeaders(), new byte[] {1});
    }

    /** Like that of the registry's client, which keeps the headers of the answer, which cannot be written out. */
    public static final class ProblemDetails extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final Object headers = new Object();
        private final int status;

        private ProblemDetails(int status) {
            this.status = status;
        }

        @SuppressWarnings("unused") // found by its name
        public int getResponseStatusCode() {
            return headers == null ? 0 : status;
        }
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
