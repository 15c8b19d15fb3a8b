package dev.pep.notification.message;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The history of every message; only ever added to. */
@Repository
class Attempts {

    private static final String ADD = """
            INSERT INTO attempt (message_id, at, outcome, detail, retry_after_seconds)
            VALUES (:message, :at, :outcome, :detail, :retryAfter)
            """;

    private static final String LIST = """
            SELECT at, outcome, detail, retry_after_seconds FROM attempt WHERE message_id = :message ORDER BY id
            """;

    private final JdbcClient jdbc;

    Attempts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID message, Attempt attempt) {
        jdbc.sql(ADD)
                .param("message", message)
                .param("at", Timestamp.from(attempt.at()))
                .param("outcome", attempt.outcome())
                .param("detail", attempt.detail())
                .param("retryAfter", attempt.retryAfterSeconds())
                .update();
    }

    List<Attempt> of(UUID message) {
        return jdbc.sql(LIST).param("message", message).query(Attempt.class).list();
    }
}
