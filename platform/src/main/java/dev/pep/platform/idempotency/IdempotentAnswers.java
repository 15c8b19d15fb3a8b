package dev.pep.platform.idempotency;

import dev.pep.platform.problem.Conflict;
import dev.pep.platform.sql.Sql;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Remembers the answer to a call by its idempotency key, in the transaction of what the call does; a call made twice at
 * once waits for the first.
 */
public class IdempotentAnswers {

    private static final String CLAIM = """
            INSERT INTO idempotent_answer (owner, key, fingerprint, at) VALUES (:owner, :key, :fingerprint, :at)
            ON CONFLICT DO NOTHING
            """;
    private static final String FIND = """
            SELECT fingerprint, answer FROM idempotent_answer WHERE owner = :owner AND key = :key
            """;
    private static final String KEEP = """
            UPDATE idempotent_answer SET answer = CAST(:answer AS jsonb) WHERE owner = :owner AND key = :key
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    IdempotentAnswers(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** What is known of an earlier call. */
    private record Earlier(byte[] fingerprint, @Nullable String answer) {}

    /**
     * Returns the answer to the same call, or takes the key for this one; a key that stands for another call is
     * refused.
     *
     * @param owner whose keys they are, such as a person's address
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public <T> Optional<T> claim(String owner, String key, Object call, Class<T> type, Instant at) {
        byte[] fingerprint = sha256(json.writeValueAsBytes(call));
        int claimed = jdbc.sql(CLAIM)
                .param("owner", owner)
                .param("key", key)
                .param("fingerprint", fingerprint)
                .param("at", Sql.at(at))
                .update();
        if (claimed == 1) {
            return Optional.empty();
        }
        Earlier earlier = jdbc.sql(FIND)
                .param("owner", owner)
                .param("key", key)
                .query((row, n) -> new Earlier(row.getBytes("fingerprint"), row.getString("answer")))
                .single();
        if (!MessageDigest.isEqual(earlier.fingerprint, fingerprint)) {
            throw new Conflict(
                    "idempotency-key-reused",
                    "This key was used for another call",
                    "The idempotency key was used for a call with different content.");
        }
        return Optional.of(json.readValue(earlier.answer, type));
    }

    /** Keeps the answer to the call that took the key. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(String owner, String key, Object answer) {
        jdbc.sql(KEEP)
                .param("owner", owner)
                .param("key", key)
                .param("answer", json.writeValueAsString(answer))
                .update();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
