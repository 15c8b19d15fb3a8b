package dev.pep.heatmap.report;

import dev.pep.heatmap.link.LinkEnded;
import dev.pep.heatmap.link.PartnerAccess;
import dev.pep.heatmap.sql.Sql;
import dev.pep.platform.security.PartnerCaller;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The two statements of a partner's edit: one that reads all it needs, one that writes all it changes. */
@Repository
class Autosaves {

    private static final String START = """
            SELECT %s, ra.account_id IS NOT NULL AS asked, r.status, r.business, r.it, r.exec_level, r.notes,
                r.status_rev, r.business_rev, r.it_rev, r.exec_level_rev, r.notes_rev, r.signature_rev,
                g.account_id AS given_account, g.field AS given_field, g.answer AS given_answer
            FROM %s
            LEFT JOIN report_request_account ra ON ra.request_id = l.request_id AND ra.account_id = :account
            LEFT JOIN partner_report r ON r.account_id = :account AND r.partner_id = q.partner_id
            LEFT JOIN partner_edit_answer g ON g.link_id = l.id AND g.change_id = :change
            WHERE l.id = :link
            """.formatted(PartnerAccess.COLUMNS, PartnerAccess.TABLES);

    /**
     * The report comes first: its row lock puts all that follows in order. Its moment is later than the one before it,
     * whatever the clock of this copy says: who joins changes by their moments must not see them turned round.
     */
    private static final String WRITE = """
            WITH changed AS (
                INSERT INTO partner_report AS r (account_id, partner_id, %1$s, %1$s_rev, reported_by, reported_at,
                    signature_rev)
                VALUES (:account, :partner, CAST(:value AS %2$s), :step, :by, :at, 1)
                ON CONFLICT (account_id, partner_id) DO UPDATE SET %1$s = excluded.%1$s, %1$s_rev = r.%1$s_rev + :step,
                    reported_by = excluded.reported_by,
                    reported_at = greatest(excluded.reported_at, r.reported_at + interval '1 millisecond'),
                    signature_rev = r.signature_rev + 1
                WHERE r.%1$s_rev = :rev RETURNING r.*
            ), remembered AS (
                INSERT INTO partner_report_change (account_id, partner_id, request_id, contact_id, contact_name, field,
                    before, after, revision, at)
                SELECT :account, :partner, :request, :contact, :by, :field, :before, :after, c.%1$s_rev, c.reported_at
                FROM changed c WHERE :step = 1
            ), answered AS (
                UPDATE report_request_account a
                SET answered_at = CASE WHEN c.blank THEN NULL ELSE c.reported_at END FROM changed c
                WHERE a.request_id = :request AND a.account_id = :account
                RETURNING CAST(new.answered_at IS NOT NULL AS int) - CAST(old.answered_at IS NOT NULL AS int) AS step
            ), touched AS (
                UPDATE report_request q SET last_change_at = :at, reported = q.reported + a.step FROM answered a
                WHERE q.id = :request AND q.revoked_at IS NULL RETURNING q.accounts, q.reported
            ), given AS (
                INSERT INTO partner_edit_answer (link_id, change_id, account_id, field, answer, at)
                SELECT :link, :change, :account, :field, CAST(json_build_object('field', :field, 'value',
                    CAST(:json AS json), 'revision', c.%1$s_rev, 'answered', NOT c.blank, 'accounts', t.accounts,
                    'reported', t.reported, 'reportedAt', c.reported_at, 'signature', c.signature_rev) AS text), :at
                FROM changed c, touched t ON CONFLICT DO NOTHING RETURNING change_id
            )
            SELECT c.status, c.business, c.it, c.exec_level, c.notes, c.%1$s_rev AS revision, c.reported_at, c.signature_rev,
                t.accounts, t.reported,
                g.change_id, NOT c.blank AND (SELECT f.last_report_at >= date_trunc('hour', CAST(:at AS timestamptz))
                    FROM account f WHERE f.id = :account) AS fresh
            FROM changed c LEFT JOIN touched t ON true LEFT JOIN given g ON true
            """;

    private final JdbcClient jdbc;

    Autosaves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<EditStart> start(PartnerCaller caller, Edit edit) {
        return jdbc.sql(START)
                .param("account", edit.accountId())
                .param("change", edit.changeId())
                .param("link", caller.linkId())
                .query((row, n) -> new EditStart(
                        PartnerAccess.of(row), row.getBoolean("asked"), Answer.of(row), Revisions.of(row), given(row)))
                .optional();
    }

    /** Saves a change, or nothing if somebody else was faster; ends the call if the request was revoked meanwhile. */
    Optional<EditWritten> write(EditStart start, Edit edit, String json, Instant at) {
        PartnerAccess access = start.access();
        @Nullable Object before = start.answer().value(edit.field());
        return jdbc.sql(WRITE.formatted(edit.field().column(), edit.field().type()))
                .param("account", edit.accountId())
                .param("partner", access.partnerId())
                .param("request", access.requestId())
                .param("contact", access.contactId())
                .param("by", access.contactName())
                .param("link", access.linkId())
                .param("change", edit.changeId())
                .param("field", edit.field().title())
                .param("value", edit.stored())
                .param("json", json)
                .param("before", text(before))
                .param("after", text(edit.value()))
                .param("step", edit.changes(before) ? 1 : 0)
                .param("rev", start.revisions().of(edit.field()))
                .param("at", Sql.at(at))
                .query((row, n) -> written(row))
                .optional()
                .flatMap(written -> written);
    }

    private static Optional<EditWritten> written(ResultSet row) throws SQLException {
        if (row.getObject("accounts") == null) {
            throw new LinkEnded();
        }
        if (row.getObject("change_id") == null) {
            return Optional.empty();
        }
        return Optional.of(new EditWritten(
                Answer.of(row),
                row.getInt("revision"),
                Sql.instant(row, "reported_at"),
                row.getInt("signature_rev"),
                row.getInt("accounts"),
                row.getInt("reported"),
                row.getBoolean("fresh")));
    }

    private static @Nullable GivenAnswer given(ResultSet row) throws SQLException {
        String answer = row.getString("given_answer");
        return answer == null
                ? null
                : new GivenAnswer(Sql.id(row, "given_account"), row.getString("given_field"), answer);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
