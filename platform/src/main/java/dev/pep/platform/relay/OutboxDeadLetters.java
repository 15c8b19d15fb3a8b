package dev.pep.platform.relay;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Events that can never be sent, each with the later ones of its key: a key stays held until an operator has sent its
 * letters back or thrown them away, so that nothing of it goes out of order.
 */
final class OutboxDeadLetters {

    private static final String MOVE = """
            insert into outbox_dead_letter (id, topic, key, payload, event_id, type, traceparent, at, reason)
            select id, topic, key, payload, event_id, type, traceparent, at, %s from moved
            """;
    private static final String BURY =
            """
            with moved as (
                delete from outbox where topic = :topic and key = :key and id >= :id returning *
            )
            """ + MOVE.formatted("case when id = :id then :reason else 'comes after ' || :id end");
    private static final String HOLD = """
            with moved as (
                delete from outbox o
                using (select distinct topic, key from outbox_dead_letter) d
                where o.topic = d.topic and o.key = d.key
                returning o.*
            )
            """ + MOVE.formatted("'comes after an earlier dead letter'");

    private final JdbcClient jdbc;
    private boolean any;

    OutboxDeadLetters(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.any = look();
    }

    /** Puts the row and all later ones of its key aside, in one statement. Returns how many. */
    int bury(OutboxRow row, String reason) {
        any = true;
        return jdbc.sql(BURY)
                .param("topic", row.topic())
                .param("key", row.key())
                .param("id", row.id())
                .param("reason", reason)
                .update();
    }

    /** Puts aside what was published meanwhile for keys that have dead letters. Returns whether there are such keys. */
    boolean hold() {
        any = any && look();
        if (any) {
            jdbc.sql(HOLD).update();
        }
        return any;
    }

    private boolean look() {
        return jdbc.sql("select exists (select 1 from outbox_dead_letter)")
                .query(Boolean.class)
                .single();
    }
}
