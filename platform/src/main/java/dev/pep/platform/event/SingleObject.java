package dev.pep.platform.event;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.message.BinaryMessageEncoder;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;

/** Avro's own single-object encoding, which names its schema by fingerprint and so needs no registry. */
public final class SingleObject {

    /** Bytes before the event: a marker and the fingerprint of its schema. */
    public static final int HEADER = 10;

    private static final Map<Class<?>, BinaryMessageEncoder<SpecificRecord>> ENCODERS = new ConcurrentHashMap<>();

    private SingleObject() {}

    static byte[] encode(SpecificRecord event) {
        var bytes = new ByteArrayOutputStream();
        try {
            encoder(event).encode(event, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static BinaryMessageEncoder<SpecificRecord> encoder(SpecificRecord event) {
        return ENCODERS.computeIfAbsent(
                event.getClass(),
                type -> new BinaryMessageEncoder<>(SpecificData.getForClass(type), event.getSchema()));
    }
}
