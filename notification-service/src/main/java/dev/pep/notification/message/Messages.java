package dev.pep.notification.message;

import dev.pep.notification.mail.Turn;
import dev.pep.notification.settled.Outcome;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The messages on their way; every change of state names the state and round that it starts from. */
@Repository
class Messages {

    private static final String ADD = """
            INSERT INTO message
                (id, kind, recipient, recipient_name, subject, facts, parts, state, created_at, not_before,
                 next_attempt_at, reason, about, until)
            VALUES (:id, :kind, :recipient, :recipientName, :subject, :facts::jsonb, :parts::jsonb, 'WAITING', :at,
                    :notBefore, :firstAttemptAt, :reason, :about, :until)
            ON CONFLICT (id) DO NOTHING
            """;

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

    private static final String SETTLE = """
            UPDATE message
            SET next_attempt_at = NULL, not_before = NULL, state = :state, sent_at = :sentAt, attempts = :attempts,
                transport = :transport, reason = :reason
            WHERE id = :id
            """;

    private static final String NOT_YET = "Is not to be sent before its time";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Messages(JdbcClient jdbc, JsonMapper json) {
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

    private JdbcClient.StatementSpec of(String sql, Message message) {
        return jdbc.sql(sql).param("id", message.id()).param("round", message.round());
    }

    /** A round of sending a message. */
    record Round(UUID id, int round) {}
}
