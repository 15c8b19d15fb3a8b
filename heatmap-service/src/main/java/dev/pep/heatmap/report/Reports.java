package dev.pep.heatmap.report;

import dev.pep.platform.sql.Sql;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Partners' reports; there is one for each account and partner, whichever requests ask for it. */
@Repository
public class Reports {

    private static final String MAKE = """
            INSERT INTO partner_report (account_id, partner_id) VALUES (:account, :partner) ON CONFLICT DO NOTHING
            """;
    private static final String LOCK = """
            SELECT * FROM partner_report WHERE account_id = :account AND partner_id = :partner FOR UPDATE
            """;
    private static final String SIGN = """
            UPDATE partner_report SET reported_by = :by, reported_at = CAST(:at AS timestamptz),
                signature_rev = signature_rev + 1
            WHERE account_id = :account AND partner_id = :partner RETURNING signature_rev
            """;
    /** Locks the accounts one after the other, so that two of these never wait for each other. */
    private static final String FRESHNESS = """
            UPDATE account a SET last_report_at = coalesce((SELECT max(r.reported_at) FROM partner_report r
                WHERE r.account_id = a.id AND NOT r.blank), 'epoch')
            FROM (SELECT id FROM account WHERE id = ANY (CAST(:accounts AS uuid[])) ORDER BY id FOR NO KEY UPDATE) f
            WHERE a.id = f.id
            """;

    private final JdbcClient jdbc;

    Reports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns the report, made if it is not there, and holds it until the transaction ends. */
    public Report lock(UUID accountId, UUID partnerId) {
        jdbc.sql(MAKE).param("account", accountId).param("partner", partnerId).update();
        return jdbc.sql(LOCK)
                .param("account", accountId)
                .param("partner", partnerId)
                .query((row, n) ->
                        new Report(Answer.of(row), row.getString("reported_by"), Sql.moment(row, "reported_at")))
                .single();
    }

    /** Notes who reported last, and when, and how fresh the account's reports are; returns the signature's revision. */
    public int sign(UUID accountId, UUID partnerId, @Nullable String by, @Nullable Instant at) {
        int revision = jdbc.sql(SIGN)
                .param("account", accountId)
                .param("partner", partnerId)
                .param("by", by)
                .param("at", at == null ? null : Sql.at(at))
                .query(Integer.class)
                .single();
        freshen(List.of(accountId));
        return revision;
    }

    /**
     * Notes when accounts were last reported on; needed once an hour, and when an account has nothing said any more.
     */
    public void freshen(Collection<UUID> accounts) {
        if (!accounts.isEmpty()) {
            jdbc.sql(FRESHNESS).param("accounts", Sql.ids(accounts)).update();
        }
    }
}
