package dev.pep.heatmap.history;

import dev.pep.heatmap.filter.FilterSql;
import dev.pep.heatmap.filter.HeatmapFilter;
import dev.pep.platform.problem.NotFound;
import dev.pep.platform.security.InternalUser;
import dev.pep.platform.sql.Sql;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what happened to an account of the caller's operating units. */
@Component
class ReadHistory {

    private static final int MOST = 200;

    private static final String ENTRIES = """
            SELECT c.at, 'REPORTED' AS kind, p.name AS partner, c.contact_name AS by, c.field, c.before, c.after
            FROM partner_report_change c JOIN partner p ON p.id = c.partner_id WHERE c.account_id = :id
            UNION ALL
            SELECT q.requested_at, 'ASKED', q.partner_name, q.requester_name, NULL, NULL, NULL
            FROM report_request_account r JOIN report_request q ON q.id = r.request_id WHERE r.account_id = :id
            UNION ALL
            SELECT l.at, 'ADDED', NULL, l.actor_name, NULL, NULL, NULL
            FROM audit_log l WHERE l.subject_id = :id AND l.action = 'account added'
            UNION ALL
            SELECT l.at, 'CHANGED', NULL, l.actor_name, n.key, l.detail -> 'before' ->> n.key, n.value
            FROM audit_log l CROSS JOIN LATERAL jsonb_each_text(l.detail -> 'after') n
            WHERE l.subject_id = :id AND l.action IN ('account changed', 'account realigned')
                AND jsonb_typeof(l.detail -> 'before') = 'object' AND jsonb_typeof(l.detail -> 'after') = 'object'
                AND l.detail -> 'before' ->> n.key IS DISTINCT FROM n.value
            ORDER BY at DESC, kind, field LIMIT :limit
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    ReadHistory(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public AccountHistory of(UUID account, InternalUser user) {
        FilterSql sql = FilterSql.of(new HeatmapFilter(Map.of(), "", null), user, clock.instant());
        String name = jdbc.sql("SELECT a.name FROM account a WHERE a.id = :id AND " + sql.where())
                .params(sql.params())
                .param("id", account)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new NotFound("account"));
        List<HistoryEntry> all = jdbc.sql(ENTRIES)
                .param("id", account)
                .param("limit", MOST + 1)
                .query((row, n) -> new HistoryEntry(
                        Sql.instant(row, "at"),
                        row.getString("kind"),
                        row.getString("partner"),
                        row.getString("by"),
                        row.getString("field"),
                        Sql.text(row, "before"),
                        Sql.text(row, "after")))
                .list();
        return new AccountHistory(account, name, all.subList(0, Math.min(MOST, all.size())), all.size() > MOST);
    }
}
