package dev.pep.heatmap.request.sending;

import dev.pep.heatmap.request.RequestSettings;
import dev.pep.platform.sql.Sql;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Which partner is asked for which account, under the sender's wishes; preview and sending use the same condition. */
@Component
class AskedPairs {

    private static final String PAIRS = """
            SELECT p.id AS partner_id, a.id AS account_id, a.place, lately.account_id IS NOT NULL AS lately,
                r.account_id IS NOT NULL AS fresh,
                NOT (:leaveOut AND lately.account_id IS NOT NULL) AND NOT (:onlyStale AND r.account_id IS NOT NULL) AS wanted
            FROM unnest(CAST(:partners AS uuid[])) p(id)
            CROSS JOIN unnest(CAST(:accounts AS uuid[])) WITH ORDINALITY a(id, place)
            LEFT JOIN (
                SELECT DISTINCT q.partner_id, ra.account_id
                FROM report_request q JOIN report_request_account ra ON ra.request_id = q.id
                WHERE q.partner_id = ANY (CAST(:partners AS uuid[])) AND q.revoked_at IS NULL AND q.requested_at >= :since
            ) lately ON lately.partner_id = p.id AND lately.account_id = a.id
            LEFT JOIN partner_report r ON r.account_id = a.id AND r.partner_id = p.id AND NOT r.blank
                AND r.reported_at >= :staleBefore
            """;
    private static final String COUNT = """
            SELECT partner_id, count(*) FILTER (WHERE wanted) AS wanted, count(*) FILTER (WHERE lately) AS lately,
                count(*) FILTER (WHERE fresh) AS fresh
            FROM (%s) pair GROUP BY partner_id
            """.formatted(PAIRS);
    private static final String WANTED =
            "SELECT account_id FROM (%s) pair WHERE wanted ORDER BY place".formatted(PAIRS);
    private static final String KEEP = """
            UPDATE sending_partner s SET accounts = w.accounts, state = 'WAITING'
            FROM (SELECT partner_id, array_agg(account_id ORDER BY place) AS accounts
                FROM (%s) pair WHERE wanted GROUP BY partner_id) w
            WHERE s.sending_id = :sending AND s.partner_id = w.partner_id
            """.formatted(PAIRS);

    private final JdbcClient jdbc;
    private final RequestSettings settings;
    private final Clock clock;

    AskedPairs(JdbcClient jdbc, RequestSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * How many accounts one partner would be asked for.
     *
     * @param askedLately those for which it was asked lately
     * @param answered those that it has answered, not long ago
     */
    record Count(UUID partnerId, int accounts, int askedLately, int answered) {}

    List<Count> count(SendingRequest wish, Collection<UUID> partners, Collection<UUID> accounts) {
        return pairs(jdbc.sql(COUNT), wish, partners, accounts)
                .query((row, n) -> new Count(
                        Sql.id(row, "partner_id"), row.getInt("wanted"), row.getInt("lately"), row.getInt("fresh")))
                .list();
    }

    /** Returns the accounts for which one partner would be asked, in order. */
    List<UUID> wanted(SendingRequest wish, UUID partner, Collection<UUID> accounts) {
        return pairs(jdbc.sql(WANTED), wish, List.of(partner), accounts)
                .query((row, n) -> Sql.id(row, "account_id"))
                .list();
    }

    /** Fixes what each partner of a sending is asked for; returns how many are asked for anything. */
    int keep(UUID sending, SendingRequest wish, Collection<UUID> partners, Collection<UUID> accounts) {
        return pairs(jdbc.sql(KEEP), wish, partners, accounts)
                .param("sending", sending)
                .update();
    }

    private StatementSpec pairs(
            StatementSpec sql, SendingRequest wish, Collection<UUID> partners, Collection<UUID> accounts) {
        Instant now = clock.instant();
        return sql.param("partners", Sql.ids(partners))
                .param("accounts", Sql.ids(accounts))
                .param("since", Sql.at(now.minus(Duration.ofDays(settings.askedLatelyDays()))))
                .param("staleBefore", Sql.at(now.minus(Duration.ofDays(settings.staleAfterDays()))))
                .param("leaveOut", Boolean.TRUE.equals(wish.leaveOutAskedLately()))
                .param("onlyStale", Boolean.TRUE.equals(wish.onlyMissingOrStale()));
    }
}
