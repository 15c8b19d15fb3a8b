package dev.pep.heatmap.list;

import dev.pep.platform.sql.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The partners' reports and the last asking of a page's accounts, each read in one query. */
@Repository
class ReportTags {

    private static final String REPORTS = """
            SELECT r.account_id, r.partner_id, p.name, p.short_name, r.status, r.business, r.it, r.exec_level, r.notes,
                r.reported_by, r.reported_at
            FROM partner_report r JOIN partner p ON p.id = r.partner_id
            WHERE r.account_id = ANY (CAST(:ids AS uuid[])) AND NOT r.blank
                AND (CAST(:rowSet AS uuid) IS NULL OR EXISTS (SELECT 1 FROM row_set_pair s
                    WHERE s.row_set_id = :rowSet AND s.account_id = r.account_id AND s.partner_id = r.partner_id))
            ORDER BY lower(p.name), p.id
            """;
    private static final String ASKED = """
            SELECT a.account_id, max(q.requested_at) AS asked_at
            FROM report_request_account a JOIN report_request q ON q.id = a.request_id
            WHERE a.account_id = ANY (CAST(:ids AS uuid[])) AND q.revoked_at IS NULL
            GROUP BY a.account_id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final HeatmapSettings settings;

    ReportTags(JdbcClient jdbc, Clock clock, HeatmapSettings settings) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.settings = settings;
    }

    /** Returns the rows with their tags; with a set of rows, only with the tags of that set. */
    List<AccountRow> on(List<AccountRow> rows, @Nullable UUID rowSet) {
        String[] ids = Sql.ids(rows.stream().map(AccountRow::id).toList());
        Map<UUID, List<ReportTag>> reports = reports(ids, rowSet);
        Map<UUID, Instant> asked = asked(ids);
        return rows.stream()
                .map(row -> row.with(asked.get(row.id()), reports.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private Map<UUID, List<ReportTag>> reports(String[] ids, @Nullable UUID rowSet) {
        Instant oldBefore = clock.instant().minus(settings.oldAfter());
        return jdbc
                .sql(REPORTS)
                .param("ids", ids)
                .param("rowSet", rowSet)
                .query((row, n) -> Map.entry(Sql.id(row, "account_id"), tag(row, oldBefore)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private Map<UUID, Instant> asked(String[] ids) {
        return jdbc
                .sql(ASKED)
                .param("ids", ids)
                .query((row, n) -> Map.entry(Sql.id(row, "account_id"), Sql.instant(row, "asked_at")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static ReportTag tag(ResultSet row, Instant oldBefore) throws SQLException {
        Instant reportedAt = Sql.moment(row, "reported_at");
        return new ReportTag(
                Sql.id(row, "partner_id"),
                row.getString("name"),
                row.getString("short_name"),
                row.getString("status"),
                row.getBoolean("business"),
                row.getBoolean("it"),
                Sql.flag(row, "exec_level"),
                Sql.text(row, "notes"),
                row.getString("reported_by"),
                reportedAt,
                reportedAt != null && reportedAt.isBefore(oldBefore));
    }
}
