package dev.pep.heatmap.report;

import dev.pep.heatmap.link.PartnerAccess;
import dev.pep.platform.sql.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The partner's table, read through a view that holds nothing of an account but its name and place. */
@Repository
public class ReportTable {

    private static final String SUMMARY = """
            SELECT q.partner_name, q.requester_name, q.message, q.due_on, q.state, q.accounts, q.expires_at,
                q.reported
            FROM report_request q WHERE q.id = :request
            """;
    private static final String LINES = """
            SELECT a.id, a.name, a.city, a.state, a.country, r.status, r.business, r.it, r.exec_level, r.notes,
                r.status_rev, r.business_rev, r.it_rev, r.exec_level_rev, r.notes_rev, r.signature_rev, r.reported_at,
                r.reported_by, q.answered_at IS NOT NULL AS answered, q.answered_at IS NULL AND r.blank IS FALSE AS earlier
            FROM report_request_account q
            JOIN partner_facing_account a ON a.id = q.account_id
            LEFT JOIN partner_report r ON r.account_id = q.account_id AND r.partner_id = :partner
            WHERE q.request_id = :request
            """;
    private static final String BY_NAME = " ORDER BY lower(a.name), a.id";
    private static final String ONE = " AND q.account_id = :account";
    private static final String PREVIEW = """
            SELECT a.id, a.name, a.city, a.state, a.country, r.status, r.business, r.it, r.exec_level, r.notes,
                r.blank IS FALSE AS answered
            FROM partner_facing_account a
            LEFT JOIN partner_report r ON r.account_id = a.id AND r.partner_id = :partner
            WHERE a.id = ANY (CAST(:accounts AS uuid[]))
            ORDER BY lower(a.name), a.id LIMIT :limit
            """;

    private final JdbcClient jdbc;

    ReportTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public RequestSummary summary(PartnerAccess access) {
        return jdbc.sql(SUMMARY)
                .param("request", access.requestId())
                .query((row, n) -> new RequestSummary(
                        access.requestId(),
                        row.getString("partner_name"),
                        access.contactName(),
                        row.getString("requester_name"),
                        row.getString("message"),
                        Sql.day(row, "due_on"),
                        row.getString("state"),
                        row.getInt("accounts"),
                        row.getInt("reported"),
                        Sql.instant(row, "expires_at")))
                .single();
    }

    public List<AccountLine> lines(PartnerAccess access) {
        return read(LINES + BY_NAME, access).query((row, n) -> line(row)).list();
    }

    public AccountLine line(PartnerAccess access, UUID accountId) {
        return read(LINES + ONE, access)
                .param("account", accountId)
                .query((row, n) -> line(row))
                .single();
    }

    private JdbcClient.StatementSpec read(String sql, PartnerAccess access) {
        return jdbc.sql(sql).param("partner", access.partnerId()).param("request", access.requestId());
    }

    /** Returns the first lines of the table that a partner would see if it were asked for the accounts. */
    public List<PreviewLine> preview(@Nullable UUID partnerId, Collection<UUID> accounts, int limit) {
        return jdbc.sql(PREVIEW)
                .param("partner", partnerId)
                .param("accounts", Sql.ids(accounts))
                .param("limit", limit)
                .query((row, n) -> new PreviewLine(
                        Sql.id(row, "id"),
                        row.getString("name"),
                        Sql.text(row, "city"),
                        Sql.text(row, "state"),
                        Sql.text(row, "country"),
                        row.getBoolean("answered") ? Answer.of(row) : null))
                .list();
    }

    private static AccountLine line(ResultSet row) throws SQLException {
        return new AccountLine(
                Sql.id(row, "id"),
                row.getString("name"),
                Sql.text(row, "city"),
                Sql.text(row, "state"),
                Sql.text(row, "country"),
                Answer.of(row),
                Revisions.of(row),
                Sql.moment(row, "reported_at"),
                row.getString("reported_by"),
                row.getBoolean("answered"),
                row.getBoolean("earlier"));
    }
}
