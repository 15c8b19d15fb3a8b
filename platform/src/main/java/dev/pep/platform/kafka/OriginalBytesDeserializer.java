package dev.pep.platform.kafka;

import java.util.Map;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.serializer.ErrorHandlingDeserializer;

/**
 * Deserializes events, keeps failures for the error handler, and keeps the bytes, so that dead letters are originals.
 */
final class OriginalBytesDeserializer extends ErrorHandlingDeserializer<Object> {

    static final String HEADER = "pep_original_bytes";

    OriginalBytesDeserializer(Deserializer<Object> delegate) {
        super(delegate);
    }

    @Override
    public void configure(Map<String, ?> consumer, boolean isKey) {
        // the delegate has its settings
    }

    @Override
    public @Nullable Object deserialize(String topic, Headers headers, byte @Nullable [] bytes) {
        if (bytes == null) {
            return null; // a removal
        }
        headers.add(HEADER, bytes);
        return super.deserialize(topic, headers, bytes);
    }
}
