package dev.pep.platform.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.pep.platform.kafka.Reason;
import dev.pep.platform.kafka.Transience;
import org.apache.avro.generic.GenericRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * Makes of a row what goes to Kafka: the bytes of the configured serializer, and CloudEvents headers in binary mode.
 */
final class EventRecords {

    private final WirePrefixes prefixes = new WirePrefixes();
    private final OutboxSchemas schemas;
    private final Serializer<Object> serializer;
    private final String source;

    EventRecords(OutboxSchemas schemas, Serializer<Object> serializer, String service) {
        this.schemas = schemas;
        this.serializer = serializer;
        this.source = "/" + service;
    }

    /**
     * Makes the record.
     *
     * @throws NeverSendable if it is the event's own fault that there is none; other failures pass
     */
    ProducerRecord<String, byte[]> of(OutboxRow row) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(row.topic(), null, row.key(), null);
        describe(row, record.headers());
        byte[] value = value(row, record.headers());
        return new ProducerRecord<>(row.topic(), null, row.key(), value, record.headers());
    }

    private byte @Nullable [] value(OutboxRow row, Headers headers) {
        byte[] payload = row.payload();
        if (payload == null) {
            return null;
        }
        try {
            GenericRecord event = SingleObject.decode(payload, schemas::byFingerprint); // or it would fail its readers
            byte[] known = prefixes.apply(row.topic(), payload);
            return known == null ? serialized(row.topic(), payload, event, headers) : known;
        } catch (RuntimeException e) {
            if (Transience.isTransient(e)) {
                throw e;
            }
            throw new NeverSendable("It cannot be serialized: " + Reason.of(e), e);
        }
    }

    private byte[] serialized(String topic, byte[] payload, GenericRecord event, Headers headers) {
        int before = headers.toArray().length;
        byte[] value = serializer.serialize(topic, headers, event);
        if (headers.toArray().length == before) {
            prefixes.learn(topic, payload, value);
        }
        return value;
    }

    private void describe(OutboxRow row, Headers headers) {
        headers.add("ce_specversion", "1.0".getBytes(UTF_8));
        headers.add("ce_id", row.eventId().getBytes(UTF_8));
        headers.add("ce_type", row.type().getBytes(UTF_8));
        headers.add("ce_source", source.getBytes(UTF_8));
        headers.add("ce_time", row.at().toString().getBytes(UTF_8));
        if (row.traceparent() != null) {
            headers.add("traceparent", row.traceparent().getBytes(UTF_8));
        }
    }
}
