package dev.pep.platform.test;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts letters among the dead ones of the service under test. */
public final class DeadLetters {

    private static final String LETTER = """
            insert into dead_letter (id, consumer, topic, partition, position, sent_at, key, payload, header_names,
                header_values, event_id, type, trace_id, cause, reason, first_at, last_at)
            values (:id, 'nobody', 'pep.test.v1', 0, 1, now(), 'key', 'no event', '{ce_type}',
                array['Event'::bytea], :id, 'Event', :id, 'IllegalArgumentException', 'no such partner', now(), now())
            """;
    private static final String ACT = """
            insert into dead_letter_act (letter_id, topic, act, outcome, detail, by, at)
            values (:id, 'pep.test.v1', 'SEND_BACK', 'FAILED', 'no such partner', 'administrator@pep.example', now())
            """;

    private DeadLetters() {}

    /** Adds one that nobody can handle and that was sent back once in vain, and returns its id. */
    public static String add(JdbcClient jdbc) {
        String id = UUID.randomUUID().toString();
        jdbc.sql(LETTER).param("id", id).update();
        jdbc.sql(ACT).param("id", id).update();
        return id;
    }
}
