package dev.pep.notification.message;

import dev.pep.notification.mail.Turn;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The messages on their way; each change of state names the round that it starts from. */
@Repository
class Messages {

    private static final String WAITING = """
            SELECT id, kind, recipient, recipient_name, subject, facts, parts, round, attempts, tries_in_round,
                   mailbox, turn_at, next_attempt_at, about, until
            FROM message
            WHERE id = :id AND round = :round AND state = 'WAITING'
            """;

    private static final String TAKE_TURN = """
            UPDATE message
            SET mailbox = :mailbox, turn_at = :at, next_attempt_at = :at, reason = :reason
            WHERE id = :id AND round = :round AND state = 'WAITING'
            """;

    private static final String DEFER = """
            UPDATE message
            SET mailbox = NULL, turn_at = NULL, next_attempt_at = :at, reason = :reason,
                attempts = attempts + :attempts, tries_in_round = tries_in_round + :tries
            WHERE id = :id AND round = :round AND state = 'WAITING'
            """;

    private static final String SENT = """
            UPDATE message
            SET mailbox = NULL, turn_at = NULL, next_attempt_at = NULL, reason = NULL,
                attempts = attempts + 1, state = 'SENT', sent_at = :at, transport = :transport
            WHERE id = :id AND round = :round AND state = 'WAITING'
            """;
    private static final String END = """
            UPDATE message
            SET mailbox = NULL, turn_at = NULL, next_attempt_at = NULL, reason = :reason,
                attempts = attempts + 1, state = :state
            WHERE id = :id AND round = :round AND state = 'WAITING'
            """;

    private final JdbcClient jdbc;

    Messages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Message> waiting(UUID id, int round) {
        return jdbc.sql(WAITING)
                .param("id", id)
                .param("round", round)
                .query(Message.class)
                .optional();
    }

    void takeTurn(Message message, Turn turn, @Nullable String reason) {
        of(TAKE_TURN, message)
                .param("mailbox", turn.mailbox())
                .param("at", Timestamp.from(turn.at()))
                .param("reason", reason)
                .update();
    }

    void defer(Message message, Instant next, String reason, boolean tried) {
        defer(message, next, reason, tried ? 1 : 0, tried ? 1 : 0);
    }

    void hold(Message message, Hold hold) {
        defer(message, hold.until(), hold.reason(), 0, hold.tries());
    }

    private void defer(Message message, Instant next, String reason, int attempts, int tries) {
        of(DEFER, message)
                .param("at", Timestamp.from(next))
                .param("reason", reason)
                .param("attempts", attempts)
                .param("tries", tries)
                .update();
    }

    /** Ends the round with success; returns whether it was still open. */
    boolean sent(Message message, String transport, Instant at) {
        return of(SENT, message)
                        .param("transport", transport)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    /** Ends the round in vain; returns whether it was still open. */
    boolean end(Message message, MessageState state, String reason) {
        return of(END, message)
                        .param("state", state.name())
                        .param("reason", reason)
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec of(String sql, Message message) {
        return jdbc.sql(sql).param("id", message.id()).param("round", message.round());
    }
}
