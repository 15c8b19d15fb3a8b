package dev.pep.heatmap.link;

import dev.pep.platform.link.LinkSecrets;
import dev.pep.platform.sql.Sql;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The links of report requests: one for each contact asked. Only the hash of a secret is ever kept. */
@Repository
public class Links {

    private static final String INSERT = """
            INSERT INTO report_link (id, request_id, contact_id, generation, secret_hash)
            VALUES (:id, :request, :contact, 1, :hash)
            """;
    private static final String RENEW = """
            UPDATE report_link SET generation = :generation, secret_hash = :hash WHERE id = :id
            """;
    private static final String ACCESS = "SELECT " + PartnerAccess.COLUMNS + "FROM " + PartnerAccess.TABLES;
    private static final String OPEN = "UPDATE report_link SET opened_at = :at WHERE id = :id AND opened_at IS NULL";
    private static final String OPEN_REQUEST =
            "UPDATE report_request SET opened_at = coalesce(opened_at, :at) WHERE id = :id";

    private final JdbcClient jdbc;
    private final LinkSecrets secrets;

    Links(JdbcClient jdbc, LinkSecrets secrets) {
        this.jdbc = jdbc;
        this.secrets = secrets;
    }

    /** Makes a contact's link to a request and returns its id. */
    public UUID add(UUID requestId, UUID contactId) {
        UUID id = UUID.randomUUID();
        jdbc.sql(INSERT)
                .param("id", id)
                .param("request", requestId)
                .param("contact", contactId)
                .param("hash", secrets.of(id, 1).hash())
                .update();
        return id;
    }

    /** Gives a link a new secret; the one before ends. The request must be locked. */
    public void renew(UUID linkId) {
        int generation = jdbc.sql("SELECT generation + 1 FROM report_link WHERE id = :id")
                .param("id", linkId)
                .query(Integer.class)
                .single();
        jdbc.sql(RENEW)
                .param("id", linkId)
                .param("generation", generation)
                .param("hash", secrets.of(linkId, generation).hash())
                .update();
    }

    Optional<PartnerAccess> byId(UUID id) {
        return jdbc.sql(ACCESS + "WHERE l.id = :id")
                .param("id", id)
                .query((row, n) -> PartnerAccess.of(row))
                .optional();
    }

    Optional<PartnerAccess> byHash(byte[] hash) {
        return jdbc.sql(ACCESS + "WHERE l.secret_hash = :hash")
                .param("hash", hash)
                .query((row, n) -> PartnerAccess.of(row))
                .optional();
    }

    /** Notes that a link was opened; returns whether this was the first time. */
    boolean open(PartnerAccess access, Instant at) {
        jdbc.sql(OPEN_REQUEST)
                .param("id", access.requestId())
                .param("at", Sql.at(at))
                .update();
        return jdbc.sql(OPEN)
                        .param("id", access.linkId())
                        .param("at", Sql.at(at))
                        .update()
                == 1;
    }
}
