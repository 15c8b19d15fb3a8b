package dev.pep.notification.message;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How long messages wait: begun anew, let go sooner, or held back until later. */
@Repository
class Waits {

    private static final String AGAIN = """
            UPDATE message
            SET state = 'WAITING', round = round + 1, tries_in_round = 0, next_attempt_at = :at, reason = NULL
            WHERE id = :id AND state <> 'WAITING'
            RETURNING round
            """;

    private static final String HURRY = """
            UPDATE message
            SET next_attempt_at = :at, not_before = NULL
            WHERE id = :id AND state = 'WAITING'
            RETURNING round
            """;

    private static final String HURRY_ALL = """
            UPDATE message
            SET next_attempt_at = :at
            WHERE recipient = :recipient AND state = 'WAITING' AND kind = ANY (:kinds) AND not_before IS NULL
            RETURNING id, round
            """;

    private static final String HOLD = """
            UPDATE message
            SET not_before = :at, next_attempt_at = :at
            WHERE id = :id AND state = 'WAITING' AND not_before IS NOT NULL
            """;

    private static final String RELEASE = """
            UPDATE message
            SET not_before = NULL, next_attempt_at = :at, reason = NULL
            WHERE id = :id AND state = 'WAITING' AND not_before IS NOT NULL
            RETURNING round
            """;

    private final JdbcClient jdbc;

    Waits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A round of sending a message. */
    record Round(UUID id, int round) {}

    /** Begins a new round of a message that has ended; returns the round. */
    Optional<Integer> again(UUID id, Instant now) {
        return round(AGAIN, id, now);
    }

    /** Lets a waiting message be tried now; returns its round. */
    Optional<Integer> hurry(UUID id, Instant now) {
        return round(HURRY, id, now);
    }

    /** Lets waiting messages of these kinds be tried now that may be sent at any time. */
    List<Round> hurry(String recipient, List<String> kinds, Instant now) {
        return jdbc.sql(HURRY_ALL)
                .param("recipient", recipient)
                .param("kinds", kinds.toArray(String[]::new))
                .param("at", Timestamp.from(now))
                .query(Round.class)
                .list();
    }

    /** Lets a message that is held back wait until another moment. */
    void hold(UUID id, Instant until) {
        jdbc.sql(HOLD).param("id", id).param("at", Timestamp.from(until)).update();
    }

    /** Ends the wait of a message that was held back; returns its round. */
    Optional<Integer> release(UUID id, Instant now) {
        return round(RELEASE, id, now);
    }

    private Optional<Integer> round(String sql, UUID id, Instant now) {
        return jdbc.sql(sql)
                .param("id", id)
                .param("at", Timestamp.from(now))
                .query(Integer.class)
                .optional();
    }
}
