package dev.pep.heatmap.request.sending;

import dev.pep.heatmap.partner.Partner;
import dev.pep.platform.sql.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sendings and how far each has come. */
@Repository
class Sendings {

    private static final String ADD = """
            INSERT INTO sending (id, owner, owner_name, due_on, message, expires_at, accepted_at)
            VALUES (:id, :owner, :ownerName, CAST(:dueOn AS date), :message, :expiresAt, :at)
            """;
    private static final String ADD_PARTNER = """
            INSERT INTO sending_partner (sending_id, partner_id, partner_name, position, accounts, state)
            SELECT :id, p.id, p.name, p.place, '{}', 'NOTHING'
            FROM unnest(CAST(:ids AS uuid[]), CAST(:names AS text[])) WITH ORDINALITY p(id, name, place)
            """;
    private static final String FIND = "SELECT * FROM sending WHERE id = :id AND owner = :owner";
    private static final String LATEST = """
            SELECT * FROM sending WHERE owner = :owner AND (accepted_at >= :since OR EXISTS (SELECT 1
                FROM sending_partner p WHERE p.sending_id = sending.id AND p.state IN ('WAITING', 'FAILED')))
            ORDER BY accepted_at DESC, id DESC LIMIT 20
            """;
    private static final String PARTS = """
            SELECT partner_id, partner_name, cardinality(accounts) AS accounts, state, request_id, recipients, reason
            FROM sending_partner WHERE sending_id = :id ORDER BY position
            """;
    private static final String RETRY = """
            UPDATE sending_partner SET state = 'WAITING', attempts = 0, reason = NULL
            WHERE sending_id = :id AND state = 'FAILED'
            """;
    private static final String NEXT_ROUND = "UPDATE sending SET round = round + 1 WHERE id = :id RETURNING round";

    private final JdbcClient jdbc;

    Sendings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Sending sending, List<Partner> partners) {
        jdbc.sql(ADD)
                .param("id", sending.id())
                .param("owner", sending.owner())
                .param("ownerName", sending.ownerName())
                .param("dueOn", sending.dueOn())
                .param("message", sending.message())
                .param("expiresAt", Sql.at(sending.expiresAt()))
                .param("at", Sql.at(sending.acceptedAt()))
                .update();
        jdbc.sql(ADD_PARTNER)
                .param("id", sending.id())
                .param("ids", Sql.ids(partners.stream().map(Partner::id).toList()))
                .param("names", Sql.texts(partners.stream().map(Partner::name).toList()))
                .update();
    }

    Optional<Sending> find(UUID id, String owner) {
        return jdbc.sql(FIND)
                .param("id", id)
                .param("owner", owner)
                .query((row, n) -> sending(row))
                .optional();
    }

    /** Returns the latest sendings of a person, and older ones that are not complete. */
    List<Sending> latest(String owner, Instant since) {
        return jdbc.sql(LATEST)
                .param("owner", owner)
                .param("since", Sql.at(since))
                .query((row, n) -> sending(row))
                .list();
    }

    List<SendingPart> parts(UUID id) {
        return jdbc.sql(PARTS)
                .param("id", id)
                .query((row, n) -> new SendingPart(
                        Sql.id(row, "partner_id"),
                        row.getString("partner_name"),
                        row.getInt("accounts"),
                        row.getString("state"),
                        row.getObject("request_id", UUID.class),
                        row.getInt("recipients"),
                        row.getString("reason")))
                .list();
    }

    /** Lets the partners that failed wait again; returns the round of this try, or nothing if none has failed. */
    Optional<Integer> retry(UUID id) {
        return jdbc.sql(RETRY).param("id", id).update() == 0
                ? Optional.empty()
                : jdbc.sql(NEXT_ROUND).param("id", id).query(Integer.class).optional();
    }

    static Sending sending(ResultSet row) throws SQLException {
        return new Sending(
                Sql.id(row, "id"),
                row.getString("owner"),
                row.getString("owner_name"),
                Sql.day(row, "due_on"),
                row.getString("message"),
                Sql.instant(row, "expires_at"),
                Sql.instant(row, "accepted_at"),
                row.getInt("round"));
    }
}
