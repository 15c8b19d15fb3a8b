package dev.pep.platform.readmodel;

import dev.pep.platform.kafka.Unreadable;
import java.util.Objects;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * A state as it came.
 *
 * @param event the whole state of the key, or null for its removal
 */
record StateRecord(String key, @Nullable SpecificRecord event) {

    /** Reads what came, or throws why it cannot be read. */
    static StateRecord of(ConsumerRecord<Object, Object> record) {
        RuntimeException fault = Unreadable.reason(record);
        if (fault != null) {
            throw fault;
        }
        Object key = Objects.requireNonNull(record.key(), "A state without a key");
        return new StateRecord((String) key, (SpecificRecord) record.value());
    }
}
