package dev.pep.heatmap.request;

import dev.pep.platform.access.CallerParams;
import dev.pep.platform.problem.NotFound;
import dev.pep.platform.security.InternalUser;
import dev.pep.platform.security.Role;
import dev.pep.platform.sql.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The report requests. Whoever may not see a request finds none. */
@Repository
public class ReportRequests {

    /** The condition that a person may see request q: its sender, an administrator, or aligned with all its units. */
    public static final String VISIBLE = "(q.requested_by = :me OR :seesAllRequests OR q.ous <@ CAST(:ous AS text[]))";

    private static final String INSERT = """
            INSERT INTO report_request (id, partner_id, partner_name, requested_by, requester_name, requested_at, due_on,
                message, accounts, ous, expires_at)
            SELECT :id, :partner, :partnerName, :by, :byName, :at, CAST(:dueOn AS date), :message, :count,
                array_agg(DISTINCT ou), :expiresAt
            FROM account WHERE id = ANY (CAST(:accounts AS uuid[]))
            """;
    private static final String ADD_ACCOUNTS = """
            INSERT INTO report_request_account (request_id, account_id) SELECT :id, unnest(CAST(:accounts AS uuid[]))
            """;
    private static final String LOCK = "SELECT * FROM report_request q WHERE q.id = :id AND " + VISIBLE + " FOR UPDATE";
    private static final String REVOKE = "UPDATE report_request SET revoked_at = :at WHERE id = :id";
    private static final String LINKED = """
            SELECT l.id, c.id AS contact_id, c.name, c.email, c.zone, c.active AND NOT c.removed AND p.active AS active
            FROM link l JOIN partner_contact c ON c.id = l.contact_id JOIN partner p ON p.id = c.partner_id
            WHERE l.purpose = 'report' AND l.subject_id = :request ORDER BY c.position, c.id
            """;
    private static final String REMINDED = "UPDATE report_request SET reminded_at = :at WHERE id = :id";
    private static final String EXTEND = "UPDATE report_request SET due_on = :dueOn, expires_at = :end WHERE id = :id";

    private final JdbcClient jdbc;

    ReportRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds a request for accounts. */
    public void add(ReportRequest request, List<UUID> accounts) {
        jdbc.sql(INSERT)
                .param("id", request.id())
                .param("partner", request.partnerId())
                .param("partnerName", request.partnerName())
                .param("by", request.requestedBy())
                .param("byName", request.requesterName())
                .param("at", Sql.at(request.requestedAt()))
                .param("dueOn", request.dueOn())
                .param("message", request.message())
                .param("count", request.accounts())
                .param("accounts", Sql.ids(accounts))
                .param("expiresAt", Sql.at(request.expiresAt()))
                .update();
        jdbc.sql(ADD_ACCOUNTS)
                .param("id", request.id())
                .param("accounts", Sql.ids(accounts))
                .update();
    }

    /** Returns a request that the person may see, and holds it until the transaction ends. */
    public Optional<ReportRequest> lock(UUID id, InternalUser user) {
        return visible(jdbc.sql(LOCK), user)
                .param("id", id)
                .query((row, n) -> request(row))
                .optional();
    }

    /**
     * Returns a request that the person may see, held until the transaction ends.
     *
     * @throws NotFound if there is none such
     */
    public ReportRequest locked(UUID id, InternalUser user) {
        return lock(id, user).orElseThrow(() -> new NotFound("report request"));
    }

    /** Notes that a request was revoked. */
    public void revoke(UUID id, Instant at) {
        jdbc.sql(REVOKE).param("id", id).param("at", Sql.at(at)).update();
    }

    /** Notes that a request was reminded of. */
    public void reminded(UUID id, Instant at) {
        jdbc.sql(REMINDED).param("id", id).param("at", Sql.at(at)).update();
    }

    /** Gives a request another due date and end. */
    public void extend(UUID id, LocalDate dueOn, Instant end) {
        jdbc.sql(EXTEND)
                .param("id", id)
                .param("dueOn", dueOn)
                .param("end", Sql.at(end))
                .update();
    }

    /** Returns the contacts who have a link to a request. */
    public List<LinkedContact> linked(UUID requestId) {
        return jdbc.sql(LINKED)
                .param("request", requestId)
                .query((row, n) -> new LinkedContact(
                        Sql.id(row, "id"),
                        Sql.id(row, "contact_id"),
                        row.getString("name"),
                        row.getString("email"),
                        row.getString("zone"),
                        row.getBoolean("active")))
                .list();
    }

    /** Adds the parameters of the condition that a person may see a request. */
    public static JdbcClient.StatementSpec visible(JdbcClient.StatementSpec sql, InternalUser user) {
        return sql.params(CallerParams.of(user))
                .param(
                        "seesAllRequests",
                        user.is(Role.ADMINISTRATOR) || user.ous().all());
    }

    /** Reads a request from a row. */
    public static ReportRequest request(ResultSet row) throws SQLException {
        return new ReportRequest(
                Sql.id(row, "id"),
                Sql.id(row, "partner_id"),
                row.getString("partner_name"),
                row.getString("requested_by"),
                row.getString("requester_name"),
                Sql.instant(row, "requested_at"),
                Sql.day(row, "due_on"),
                row.getString("message"),
                row.getInt("accounts"),
                Sql.instant(row, "expires_at"),
                Sql.moment(row, "done_at"),
                Sql.moment(row, "revoked_at"),
                row.getInt("reported"),
                Sql.moment(row, "reminded_at"));
    }
}
