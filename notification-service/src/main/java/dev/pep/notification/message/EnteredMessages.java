package dev.pep.notification.message;

import dev.pep.notification.settled.Outcome;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Messages as they are entered: to be sent, or settled already. */
@Repository
class EnteredMessages {

    private static final String ADD = """
            INSERT INTO message
                (id, kind, recipient, recipient_name, subject, facts, parts, state, created_at, not_before,
                 next_attempt_at, reason, about, until)
            VALUES (:id, :kind, :recipient, :recipientName, :subject, :facts::jsonb, :parts::jsonb, 'WAITING', :at,
                    :notBefore, :firstAttemptAt, :reason, :about, :until)
            ON CONFLICT (id) DO NOTHING
            """;

    private static final String SETTLE = """
            UPDATE message
            SET next_attempt_at = NULL, not_before = NULL, state = :state, sent_at = :sentAt, attempts = :attempts,
                transport = :transport, reason = :reason
            WHERE id = :id
            """;

    private static final String NOT_YET = "Is not to be sent before its time";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    EnteredMessages(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Adds a message unless there is one with its id; returns whether it did. */
    boolean add(NewMessage<?> message, Instant now, @Nullable Instant notBefore) {
        return jdbc.sql(ADD)
                        .param("id", message.id())
                        .param("kind", message.kind().name())
                        .param("recipient", message.to().email())
                        .param("recipientName", message.to().name())
                        .param("subject", message.subject())
                        .param("facts", json.writeValueAsString(message.facts()))
                        .param("parts", json.writeValueAsString(message.parts()))
                        .param("at", Timestamp.from(now))
                        .param("notBefore", notBefore == null ? null : Timestamp.from(notBefore), Types.TIMESTAMP)
                        .param("firstAttemptAt", Timestamp.from(notBefore == null ? now : notBefore))
                        .param("reason", notBefore == null ? null : NOT_YET)
                        .param("about", message.about())
                        .param(
                                "until",
                                message.until() == null ? null : Timestamp.from(message.until()),
                                Types.TIMESTAMP)
                        .update()
                == 1;
    }

    /** Enters what became of a message before this database began. */
    void settle(UUID id, Outcome outcome) {
        jdbc.sql(SETTLE)
                .param("id", id)
                .param("state", outcome.state())
                .param("sentAt", outcome.state().equals("SENT") ? Timestamp.from(outcome.at()) : null, Types.TIMESTAMP)
                .param("attempts", outcome.attempts())
                .param("transport", outcome.transport())
                .param("reason", outcome.reason())
                .update();
    }
}
