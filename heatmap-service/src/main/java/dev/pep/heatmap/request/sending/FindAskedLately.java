package dev.pep.heatmap.request.sending;

import dev.pep.heatmap.partner.Partner;
import dev.pep.heatmap.request.RequestSettings;
import dev.pep.heatmap.request.sending.PreviewView.AskedLately;
import dev.pep.platform.sql.Sql;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the accounts for which partners were asked lately. */
@Component
class FindAskedLately {

    private static final String FIND = """
            SELECT a.id, a.name, p.short_name, max(q.requested_at) AS asked_at
            FROM report_request q
            JOIN report_request_account ra ON ra.request_id = q.id
            JOIN account a ON a.id = ra.account_id
            JOIN partner p ON p.id = q.partner_id
            WHERE q.partner_id = ANY (CAST(:partners AS uuid[])) AND q.revoked_at IS NULL AND q.requested_at >= :since
                AND ra.account_id = ANY (CAST(:accounts AS uuid[]))
            GROUP BY a.id, a.name, p.short_name
            ORDER BY lower(a.name), a.id, p.short_name LIMIT 500
            """;

    private final JdbcClient jdbc;
    private final RequestSettings settings;
    private final Clock clock;

    FindAskedLately(JdbcClient jdbc, RequestSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** Returns at most 500 of them. */
    List<AskedLately> among(List<UUID> accounts, List<Partner> partners) {
        return jdbc.sql(FIND)
                .param("partners", Sql.ids(partners.stream().map(Partner::id).toList()))
                .param("since", Sql.at(clock.instant().minus(Duration.ofDays(settings.askedLatelyDays()))))
                .param("accounts", Sql.ids(accounts))
                .query((row, n) -> new AskedLately(
                        Sql.id(row, "id"),
                        row.getString("name"),
                        row.getString("short_name"),
                        Sql.instant(row, "asked_at")))
                .list();
    }
}
