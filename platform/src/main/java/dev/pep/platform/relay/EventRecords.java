package dev.pep.platform.relay;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.pep.platform.event.EventDecoder;
import dev.pep.platform.kafka.FailureReason;
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

    private static final byte[] SPECIFICATION = "1.0".getBytes(UTF_8);

    private final WirePrefixes prefixes = new WirePrefixes();
    private final EventDecoder decoder;
    private final Serializer<Object> serializer;
    private final byte[] source;

    EventRecords(OutboxSchemas schemas, Serializer<Object> serializer, String service) {
        this.decoder = new EventDecoder(schemas::byFingerprint);
        this.serializer = serializer;
        this.source = ("/" + service).getBytes(UTF_8);
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
            byte[] known = prefixes.apply(row.topic(), payload);
            return known == null ? serialized(row.topic(), payload, headers) : known;
        } catch (RuntimeException e) {
            if (Transience.isTransient(e)) {
                throw e;
            }
            throw new NeverSendable("It cannot be serialized: " + FailureReason.of(e), e);
        }
    }

    /** One at a time: while a new sender begins, the one before may still be ending. */
    private synchronized byte[] serialized(String topic, byte[] payload, Headers headers) {
        GenericRecord event = decoder.decode(payload);
        int before = headers.toArray().length;
        byte[] value = serializer.serialize(topic, headers, event);
        if (headers.toArray().length == before) {
            prefixes.learn(topic, event.getSchema(), payload, value);
        }
        return value;
    }

    private void describe(OutboxRow row, Headers headers) {
        headers.add("ce_specversion", SPECIFICATION);
        headers.add("ce_id", row.eventId().getBytes(UTF_8));
        headers.add("ce_type", row.type().getBytes(UTF_8));
        headers.add("ce_source", source);
        headers.add("ce_time", row.at().toString().getBytes(UTF_8));
        if (row.traceparent() != null) {
            headers.add("traceparent", row.traceparent().getBytes(UTF_8));
        }
    }
}
