package dev.pep.platform.event;

import java.io.IOException;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.message.BinaryMessageDecoder;
import org.apache.avro.message.SchemaStore;

/** Reads events of the outbox, each with the schema that wrote it, whatever version of the service that was. */
public final class EventDecoder {

    private final BinaryMessageDecoder<GenericRecord> decoder;

    public EventDecoder(SchemaStore schemas) {
        this.decoder = new BinaryMessageDecoder<>(GenericData.get(), null, schemas);
    }

    /** Decodes Avro's single-object encoding; throws {@link AvroRuntimeException} if it is something else. */
    public GenericRecord decode(byte[] singleObject) {
        try {
            return decoder.decode(singleObject);
        } catch (IOException | IndexOutOfBoundsException e) {
            throw new AvroRuntimeException("These bytes are no event", e);
        }
    }
}
