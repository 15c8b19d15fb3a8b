package dev.pep.platform.relay;

import dev.pep.platform.event.SingleObject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.DecoderFactory;
import org.jspecify.annotations.Nullable;

/**
 * What a serializer puts before the Avro bytes of each schema and topic: in the Confluent wire format a zero and the
 * schema's id. It is learned from what the serializer has made, so that the next event needs no serializer; one that
 * writes anything else than these bytes behind it teaches nothing.
 */
final class WirePrefixes {

    private final Map<Wire, Prefix> known = new ConcurrentHashMap<>();

    /**
     * Returns what the serializer would make of the event; null where that is not known yet.
     *
     * @throws AvroRuntimeException if the event is not of the schema that it names
     */
    byte @Nullable [] apply(String topic, byte[] singleObject) {
        Prefix prefix = known.get(Wire.of(topic, singleObject));
        return prefix == null ? null : prefix.before(singleObject);
    }

    /** Learns from an event what the serializer has made of it. */
    void learn(String topic, Schema schema, byte[] singleObject, byte[] value) {
        int prefix = value.length - (singleObject.length - SingleObject.HEADER);
        if (prefix >= 0
                && Arrays.equals(value, prefix, value.length, singleObject, SingleObject.HEADER, singleObject.length)) {
            known.put(Wire.of(topic, singleObject), new Prefix(schema, Arrays.copyOf(value, prefix)));
        }
    }

    private record Prefix(Schema schema, byte[] bytes) {

        byte[] before(byte[] singleObject) {
            int length = singleObject.length - SingleObject.HEADER;
            requireEvent(DecoderFactory.get().binaryDecoder(singleObject, SingleObject.HEADER, length, null));
            byte[] value = Arrays.copyOf(bytes, bytes.length + length);
            System.arraycopy(singleObject, SingleObject.HEADER, value, bytes.length, length);
            return value;
        }

        /** Walks over the event without making anything of it, which costs a fraction of decoding. */
        private void requireEvent(BinaryDecoder event) {
            try {
                GenericDatumReader.skip(schema, event);
                if (event.isEnd()) {
                    return;
                }
            } catch (IOException | IndexOutOfBoundsException e) {
                throw new AvroRuntimeException("The bytes are not of schema " + schema.getFullName(), e);
            }
            throw new AvroRuntimeException("More bytes follow the event of schema " + schema.getFullName());
        }
    }

    private record Wire(String topic, ByteBuffer schema) {

        static Wire of(String topic, byte[] singleObject) {
            return new Wire(topic, ByteBuffer.wrap(Arrays.copyOf(singleObject, SingleObject.HEADER)));
        }
    }
}
