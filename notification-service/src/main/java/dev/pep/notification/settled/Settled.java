package dev.pep.notification.settled;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Messages and digests that were settled before this database began; empty but for a rebuilt one. */
@Repository
public class Settled {

    /** Stands for every recipient: older versions did not say to whom a digest went. */
    private static final String EVERYBODY = "";

    private static final String FIND = """
            SELECT state, at, attempts, transport, reason FROM settled_message WHERE id = :id
            """;
    private static final String ADD = """
            INSERT INTO settled_message (id, state, at, attempts, transport, reason)
            SELECT * FROM unnest(:ids, :states, :moments, :attempts, :transports, :reasons)
            ON CONFLICT (id) DO UPDATE SET
                state = excluded.state, at = excluded.at, attempts = excluded.attempts,
                transport = excluded.transport, reason = excluded.reason
            WHERE settled_message.state <> 'SENT'
            """;
    private static final String ADD_TOLD = """
            INSERT INTO told_until (kind, recipient_id, subject_id, until)
            VALUES (:kind, :recipient, :subject, :until)
            ON CONFLICT (kind, recipient_id, subject_id) DO UPDATE
                SET until = greatest(told_until.until, excluded.until)
            """;
    private static final String TOLD = """
            SELECT recipient_id, until FROM told_until
            WHERE kind = :kind AND subject_id = '' AND recipient_id = ANY (:recipients)
            """;

    private final JdbcClient jdbc;

    Settled(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns what became of the message, if that was before this database began. */
    public Optional<Outcome> of(UUID message) {
        return jdbc.sql(FIND).param("id", message).query(Outcome.class).optional();
    }

    /**
     * Returns until when each of the recipients, by address, was told what such digests tell; only those who were told
     * something.
     */
    public Map<String, Instant> toldUntil(String kind, Set<String> recipients) {
        Map<String, Instant> byId = new HashMap<>();
        jdbc.sql(TOLD)
                .param("kind", kind)
                .param(
                        "recipients",
                        Stream.concat(Stream.of(EVERYBODY), recipients.stream().map(RecipientId::of))
                                .toArray(String[]::new))
                .query(row -> {
                    byId.put(
                            row.getString("recipient_id"),
                            row.getTimestamp("until").toInstant());
                });
        Map<String, Instant> told = new HashMap<>();
        recipients.forEach(recipient -> Stream.of(EVERYBODY, RecipientId.of(recipient))
                .map(byId::get)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .ifPresent(until -> told.put(recipient, until)));
        return told;
    }

    /** Adds what became of messages; that one was sent in the end stays true. */
    void add(Map<UUID, Outcome> outcomes) {
        Collection<Outcome> all = outcomes.values();
        jdbc.sql(ADD)
                .param("ids", outcomes.keySet().toArray(UUID[]::new))
                .param("states", all.stream().map(Outcome::state).toArray(String[]::new))
                .param(
                        "moments",
                        all.stream().map(Outcome::at).map(Timestamp::from).toArray(Timestamp[]::new))
                .param("attempts", all.stream().map(Outcome::attempts).toArray(Integer[]::new))
                .param("transports", all.stream().map(Outcome::transport).toArray(String[]::new))
                .param("reasons", all.stream().map(Outcome::reason).toArray(String[]::new))
                .update();
    }

    /** Adds until when somebody was told what such digests tell, of one subject or, if there is none, of all. */
    void addTold(String kind, @Nullable String recipientId, @Nullable String subjectId, Instant until) {
        jdbc.sql(ADD_TOLD)
                .param("kind", kind)
                .param("recipient", Objects.requireNonNullElse(recipientId, EVERYBODY))
                .param("subject", Objects.requireNonNullElse(subjectId, ""))
                .param("until", Timestamp.from(until))
                .update();
    }
}
