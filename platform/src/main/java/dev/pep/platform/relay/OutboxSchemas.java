package dev.pep.platform.relay;

import dev.pep.event.EventContracts;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.Schema;
import org.apache.avro.SchemaNormalization;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The schemas of what is in the outbox, kept beside it: an older or newer version of the service can send what this one
 * has left.
 */
final class OutboxSchemas implements InitializingBean {

    private static final String REMEMBER = """
            insert into outbox_schema (fingerprint, schema) values (:fingerprint, :schema)
            on conflict do nothing
            """;

    private final JdbcClient jdbc;
    private final Map<Long, Schema> known = new ConcurrentHashMap<>();

    OutboxSchemas(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void afterPropertiesSet() {
        EventContracts.BY_TOPIC.values().forEach(this::remember);
    }

    /** Returns the schema; throws {@link AvroRuntimeException} if nobody ever wrote with it. */
    Schema byFingerprint(long fingerprint) {
        return known.computeIfAbsent(fingerprint, this::read);
    }

    private void remember(Schema schema) {
        long fingerprint = SchemaNormalization.parsingFingerprint64(schema);
        jdbc.sql(REMEMBER)
                .param("fingerprint", fingerprint)
                .param("schema", schema.toString())
                .update();
        known.put(fingerprint, schema);
    }

    private Schema read(long fingerprint) {
        return jdbc.sql("select schema from outbox_schema where fingerprint = :fingerprint")
                .param("fingerprint", fingerprint)
                .query(String.class)
                .optional()
                .map(text -> new Schema.Parser().parse(text))
                .orElseThrow(() -> new AvroRuntimeException("No schema has the fingerprint " + fingerprint));
    }
}
