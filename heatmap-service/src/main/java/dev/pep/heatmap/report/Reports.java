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
    private static final String UPDATE = """
            UPDATE partner_report SET %1$s = CAST(:value AS %2$s), %1$s_rev = %1$s_rev + 1
            WHERE account_id = :account AND partner_id = :partner AND %1$s_rev = :seen
            """;
    private static final String SIGN = """
            UPDATE partner_report SET reported_by = :by, reported_at = :at
            WHERE account_id = :account AND partner_id = :partner
            """;
    private static final String REMEMBER = """
            INSERT INTO partner_report_change (account_id, partner_id, request_id, contact_id, contact_name, field,
                before, after, revision, at)
            VALUES (:account, :partner, :request, :contact, :by, :field, :before, :after, :revision, :at)
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
                .query((row, n) -> new Report(Answer.of(row), Revisions.of(row), Sql.moment(row, "reported_at")))
                .single();
    }

    /** Changes a field and remembers who did it. */
    void change(PartnerAccess access, Edit edit, @Nullable Object before, Instant at) {
        ReportField field = edit.field();
        int changed = jdbc.sql(UPDATE.formatted(field.column(), field.type()))
                .param("account", edit.accountId())
                .param("partner", access.partnerId())
                .param("value", edit.stored())
                .param("seen", edit.seen())
                .update();
        if (changed != 1) {
            throw new IllegalStateException("A locked report has changed");
        }
        jdbc.sql(REMEMBER)
                .param("account", edit.accountId())
                .param("partner", access.partnerId())
                .param("request", access.requestId())
                .param("contact", access.contactId())
                .param("by", access.contactName())
                .param("field", field.title())
                .param("before", text(before))
                .param("after", text(edit.value()))
                .param("revision", edit.seen() + 1)
                .param("at", Sql.at(at))
                .update();
    }

    /** Notes who reported last, and when, and how fresh the account's reports are. */
    void sign(PartnerAccess access, UUID accountId, Instant at) {
        jdbc.sql(SIGN)
                .param("account", accountId)
                .param("partner", access.partnerId())
                .param("by", access.contactName())
                .param("at", Sql.at(at))
                .update();
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

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
