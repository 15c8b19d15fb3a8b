package dev.pep.platform.event;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongFunction;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.message.BinaryMessageEncoder;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;

/** Avro's own single-object encoding, which names its schema by fingerprint and so needs no registry. */
final class SingleObject {

    /** Bytes before the event: a marker and the fingerprint of its schema. */
    static final int HEADER = 10;

    private static final short MARKER = (short) 0xC301;
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

    /** Decodes with the schema that wrote, whatever version of the service that was. */
    static GenericRecord decode(byte[] bytes, LongFunction<Schema> schemas) {
        ByteBuffer header = ByteBuffer.wrap(bytes);
        if (bytes.length < HEADER || header.getShort() != MARKER) {
            throw new AvroRuntimeException("Not a single-object encoding");
        }
        Schema schema = schemas.apply(header.order(ByteOrder.LITTLE_ENDIAN).getLong());
        try {
            return new GenericDatumReader<GenericRecord>(schema)
                    .read(null, DecoderFactory.get().binaryDecoder(bytes, HEADER, bytes.length - HEADER, null));
        } catch (IOException | RuntimeException e) {
            throw new AvroRuntimeException("The bytes are not of schema " + schema.getFullName(), e);
        }
    }

    private static BinaryMessageEncoder<SpecificRecord> encoder(SpecificRecord event) {
        return ENCODERS.computeIfAbsent(
                event.getClass(),
                type -> new BinaryMessageEncoder<>(SpecificData.getForClass(type), event.getSchema()));
    }
}
