package dev.pep.platform.event;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What a serializer puts before the Avro bytes of each schema and topic: in the Confluent wire format a zero and the
 * schema's id. It is learned from what the serializer has made, so that the next event needs no serializer; one that
 * writes anything else than these bytes behind it teaches nothing.
 */
final class WirePrefixes {

    private final Map<Wire, byte[]> known = new ConcurrentHashMap<>();

    /** Returns what the serializer would make of the event; null where that is not known yet. */
    byte @Nullable [] apply(String topic, byte[] singleObject) {
        byte[] prefix = known.get(Wire.of(topic, singleObject));
        if (prefix == null) {
            return null;
        }
        int length = singleObject.length - SingleObject.HEADER;
        byte[] value = Arrays.copyOf(prefix, prefix.length + length);
        System.arraycopy(singleObject, SingleObject.HEADER, value, prefix.length, length);
        return value;
    }

    /** Learns from an event what the serializer has made of it. */
    void learn(String topic, byte[] singleObject, byte[] value) {
        int prefix = value.length - (singleObject.length - SingleObject.HEADER);
        if (prefix >= 0
                && Arrays.equals(value, prefix, value.length, singleObject, SingleObject.HEADER, singleObject.length)) {
            known.put(Wire.of(topic, singleObject), Arrays.copyOf(value, prefix));
        }
    }

    private record Wire(String topic, ByteBuffer schema) {

        static Wire of(String topic, byte[] singleObject) {
            return new Wire(topic, ByteBuffer.wrap(Arrays.copyOf(singleObject, SingleObject.HEADER)));
        }
    }
}
