package dev.pep.platform.relay;

import dev.pep.platform.event.EventDecoder;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The outbox's dead letters for whoever sends them back. A key goes back as a whole and in its order; each call belongs
 * into a transaction, and keeps the relay from putting more aside until that ends.
 */
public class OutboxLetters {

    private static final String LOCK = "lock table outbox_dead_letter in share row exclusive mode";
    private static final String BACK = """
            with back as (
                delete from outbox_dead_letter d using outbox_dead_letter one
                where one.id = :id and d.topic = one.topic and d.key = one.key
                returning d.*
            ), again as (
                insert into outbox (id, topic, key, payload, event_id, type, traceparent, at)
                select id, topic, key, payload, event_id, type, traceparent, at from back
            )
            select id, event_id from back order by id
            """;

    private final JdbcClient jdbc;
    private final EventDecoder decoder;

    OutboxLetters(JdbcClient jdbc, OutboxSchemas schemas) {
        this.jdbc = jdbc;
        this.decoder = new EventDecoder(schemas::byFingerprint);
    }

    /** Puts all letters of the letter's key back into the outbox. Returns them, none if the letter is gone. */
    public List<Moved> sendBack(long id) {
        jdbc.sql(LOCK).update();
        return jdbc.sql(BACK).param("id", id).query(Moved.class).list();
    }

    /**
     * Throws a letter away; the later ones of its key stay held until they are sent back. Returns whether it was there.
     */
    public boolean discard(long id) {
        jdbc.sql(LOCK).update();
        return jdbc.sql("delete from outbox_dead_letter where id = :id")
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Returns the event as JSON text; nothing for a removal. */
    public @Nullable String content(long id) {
        Optional<byte[]> payload = jdbc.sql("select payload from outbox_dead_letter where id = :id")
                .param("id", id)
                .query((row, number) -> Optional.ofNullable(row.getBytes(1)))
                .optional()
                .flatMap(found -> found);
        return payload.map(bytes -> decoder.decode(bytes).toString()).orElse(null);
    }

    /** A letter that is no more, because its event waits to be sent. */
    public record Moved(long id, String eventId) {}
}
