package dev.pep.platform.link;

import dev.pep.platform.sql.Sql;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The links of the service's subjects. Only the hash of a secret is ever kept. Whoever changes a subject's links holds
 * the subject first, so that what is told of it stays in order.
 */
public class Links {

    private static final String ADD = """
            INSERT INTO link (id, purpose, subject_id, contact_id, generation, secret_hash, expires_at)
            VALUES (:id, :purpose, :subject, :contact, 1, :hash, :end)
            ON CONFLICT (purpose, subject_id, contact_id) DO NOTHING
            """;
    private static final String HAD = """
            SELECT id FROM link WHERE purpose = :purpose AND subject_id = :subject AND contact_id = :contact
            """;
    private static final String RESTORE = """
            UPDATE link SET expires_at = :end, revoked_at = NULL,
                opened_at = CASE WHEN revoked_at IS NULL THEN opened_at END
            WHERE id = :id
            """;
    private static final String NEXT = "SELECT generation + 1 FROM link WHERE id = :id FOR UPDATE";
    private static final String RENEW = "UPDATE link SET generation = :generation, secret_hash = :hash WHERE id = :id";
    private static final String REVOKE = """
            UPDATE link SET revoked_at = :at WHERE purpose = :purpose AND subject_id = :subject AND revoked_at IS NULL
            """;
    private static final String REVOKE_ONE = "UPDATE link SET revoked_at = :at WHERE id = :id AND revoked_at IS NULL";
    private static final String MOVE_END =
            "UPDATE link SET expires_at = :end WHERE purpose = :purpose AND subject_id = :subject";
    private static final String FIND = "SELECT " + Link.COLUMNS + "FROM link l WHERE ";
    private static final String OPEN = """
            UPDATE link SET opened_at = :at WHERE id = :id AND opened_at IS NULL AND revoked_at IS NULL
            """;

    private final JdbcClient jdbc;
    private final LinkSecrets secrets;

    Links(JdbcClient jdbc, LinkSecrets secrets) {
        this.jdbc = jdbc;
        this.secrets = secrets;
    }

    /**
     * Gives a contact a link and returns its id; one that the contact had is renewed. One that was revoked works again
     * as if it were new: its next opening is its first.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID issue(String purpose, UUID subjectId, UUID contactId, Instant end) {
        UUID id = UUID.randomUUID();
        int added = jdbc.sql(ADD)
                .param("id", id)
                .param("purpose", purpose)
                .param("subject", subjectId)
                .param("contact", contactId)
                .param("hash", secrets.of(id, 1).hash())
                .param("end", Sql.at(end))
                .update();
        return added == 1 ? id : issueAgain(purpose, subjectId, contactId, end);
    }

    private UUID issueAgain(String purpose, UUID subjectId, UUID contactId, Instant end) {
        UUID id = jdbc.sql(HAD)
                .param("purpose", purpose)
                .param("subject", subjectId)
                .param("contact", contactId)
                .query(UUID.class)
                .single();
        renew(id);
        jdbc.sql(RESTORE).param("id", id).param("end", Sql.at(end)).update();
        return id;
    }

    /** Gives a link a new secret, for the next mail; the one before ends at once. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void renew(UUID linkId) {
        int generation = jdbc.sql(NEXT).param("id", linkId).query(Integer.class).single();
        jdbc.sql(RENEW)
                .param("id", linkId)
                .param("generation", generation)
                .param("hash", secrets.of(linkId, generation).hash())
                .update();
    }

    /** Ends all links of a subject at once. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void revoke(String purpose, UUID subjectId, Instant at) {
        jdbc.sql(REVOKE)
                .param("purpose", purpose)
                .param("subject", subjectId)
                .param("at", Sql.at(at))
                .update();
    }

    /** Ends one link at once. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void revoke(UUID linkId, Instant at) {
        jdbc.sql(REVOKE_ONE).param("id", linkId).param("at", Sql.at(at)).update();
    }

    /** Lets all links of a subject work until another moment; revoked ones stay so. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void moveEnd(String purpose, UUID subjectId, Instant end) {
        jdbc.sql(MOVE_END)
                .param("purpose", purpose)
                .param("subject", subjectId)
                .param("end", Sql.at(end))
                .update();
    }

    Optional<Link> byId(UUID id) {
        return jdbc.sql(FIND + "l.id = :id")
                .param("id", id)
                .query((row, n) -> Link.of(row))
                .optional();
    }

    Optional<Link> byHash(byte[] hash) {
        return jdbc.sql(FIND + "l.secret_hash = :hash")
                .param("hash", hash)
                .query((row, n) -> Link.of(row))
                .optional();
    }

    /** Notes that a link was opened; returns whether this was the first time. */
    boolean open(Link link, Instant at) {
        return jdbc.sql(OPEN).param("id", link.id()).param("at", Sql.at(at)).update() == 1;
    }
}
