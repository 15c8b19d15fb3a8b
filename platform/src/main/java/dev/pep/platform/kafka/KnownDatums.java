package dev.pep.platform.kafka;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.apicurio.registry.serde.avro.DefaultAvroDatumProvider;
import org.apache.avro.Schema;
import org.apache.avro.io.DatumReader;

/**
 * Apicurio's readers of events, found by the schema at hand. Apicurio itself finds them by the schema's fingerprint,
 * and computing that takes longer than reading an event. Made by Apicurio, which is told its name.
 */
public final class KnownDatums extends DefaultAvroDatumProvider<Object> {

    private static final int MOST = 1000;

    private final Cache<Schema, DatumReader<Object>> readers =
            Caffeine.newBuilder().weakKeys().maximumSize(MOST).build(); // weak keys are compared by identity

    @Override
    public DatumReader<Object> createDatumReader(Schema schema) {
        return readers.get(schema, super::createDatumReader);
    }
}
