package dev.pep.heatmap.report;

import dev.pep.heatmap.link.PartnerAccess;
import dev.pep.heatmap.sql.Sql;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Partners' reports; there is one for each account and partner, whichever requests ask for it. */
@Repository
class Reports {

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
    private static final String LAST_CHANGE = """
            SELECT contact_name, at FROM partner_report_change
            WHERE account_id = :account AND partner_id = :partner AND field = :field AND revision = :revision
            """;
    private static final String FRESHNESS = """
            UPDATE account SET last_report_at = coalesce((SELECT max(r.reported_at) FROM partner_report r
                WHERE r.account_id = :account AND NOT r.blank), 'epoch')
            WHERE id = :account
            """;

    private final JdbcClient jdbc;

    Reports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns the report, made if it is not there, and holds it until the transaction ends. */
    Report lock(UUID accountId, UUID partnerId) {
        jdbc.sql(MAKE).param("account", accountId).param("partner", partnerId).update();
        return jdbc.sql(LOCK)
                .param("account", accountId)
                .param("partner", partnerId)
                .query((row, n) ->
                        new Report(Answer.of(row), row.getString("reported_by"), Sql.moment(row, "reported_at")))
                .single();
    }

    /** Notes who reported last, and when, and how fresh the account's reports are; returns the signature's revision. */
    int sign(UUID accountId, UUID partnerId, @Nullable String by, @Nullable Instant at) {
        int revision = jdbc.sql(SIGN)
                .param("account", accountId)
                .param("partner", partnerId)
                .param("by", by)
                .param("at", at == null ? null : Sql.at(at))
                .query(Integer.class)
                .single();
        freshen(accountId);
        return revision;
    }

    /**
     * Notes when an account was last reported on; needed once an hour, and when an account has nothing said any more.
     */
    void freshen(UUID accountId) {
        jdbc.sql(FRESHNESS).param("account", accountId).update();
    }

    /** Returns who made a revision of a field, and when; nothing for what nobody has changed yet. */
    Map<String, @Nullable Object> author(PartnerAccess access, Edit edit, int revision) {
        Map<String, @Nullable Object> author = new HashMap<>();
        jdbc.sql(LAST_CHANGE)
                .param("account", edit.accountId())
                .param("partner", access.partnerId())
                .param("field", edit.field().title())
                .param("revision", revision)
                .query(row -> {
                    author.put("by", row.getString("contact_name"));
                    author.put("at", Sql.instant(row, "at"));
                });
        return author;
    }
}
