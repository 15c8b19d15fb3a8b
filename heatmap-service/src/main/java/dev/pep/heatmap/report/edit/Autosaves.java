package dev.pep.heatmap.report.edit;

import dev.pep.heatmap.link.PartnerAccess;
import dev.pep.heatmap.report.Answer;
import dev.pep.heatmap.report.GivenAnswer;
import dev.pep.heatmap.report.Revisions;
import dev.pep.platform.link.LinkEnded;
import dev.pep.platform.security.PartnerCaller;
import dev.pep.platform.sql.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/**
 * The two statements of a partner's changes, however many: one that reads all they need, one that writes all they make.
 */
@Repository
class Autosaves {

    /** By LIMIT each row is looked up by its key: PostgreSQL would else read all that a link was ever answered. */
    private static final String READ = """
            SELECT %s, e.change, ra.account_id IS NOT NULL AS asked, r.status, r.business, r.it, r.exec_level, r.notes,
                r.status_rev, r.business_rev, r.it_rev, r.exec_level_rev, r.notes_rev, r.signature_rev,
                g.account_id AS given_account, g.field AS given_field, g.answer AS given_answer
            FROM %s
            LEFT JOIN json_to_recordset(CAST(:edits AS json)) AS e (account uuid, change uuid) ON true
            LEFT JOIN LATERAL (SELECT * FROM report_request_account
                WHERE request_id = l.subject_id AND account_id = e.account LIMIT 1) ra ON true
            LEFT JOIN LATERAL (SELECT * FROM partner_report
                WHERE account_id = e.account AND partner_id = q.partner_id LIMIT 1) r ON true
            LEFT JOIN LATERAL (SELECT * FROM partner_edit_answer
                WHERE link_id = l.id AND change_id = e.change LIMIT 1) g ON true
            WHERE l.id = :link
            """.formatted(PartnerAccess.COLUMNS, PartnerAccess.TABLES);

    /**
     * The reports come first, in the order of their accounts: their row locks put all that follows in order, and nobody
     * who holds one waits for another's. Each must have the signature that was read. Its moment is later than the one
     * before it, whatever the clock of this copy says, by enough for each of five fields to have its own: who joins
     * changes by their moments must not see them turned round.
     */
    private static final String WRITE = """
            WITH edits AS (
                SELECT * FROM json_to_recordset(CAST(:edits AS json)) AS e (account uuid, change uuid, field text,
                    value json, before text, after text, revision integer, changes boolean, earlier integer)
            ), changed AS (
                INSERT INTO partner_report AS r (account_id, partner_id, status, business, it, exec_level, notes,
                    status_rev, business_rev, it_rev, exec_level_rev, notes_rev, reported_by, reported_at, signature_rev)
                SELECT d.account, :partner, d.status, d.business, d.it, d.exec_level, d.notes,
                    d.status_rev, d.business_rev, d.it_rev, d.exec_level_rev, d.notes_rev, :by,
                    CAST(:at AS timestamptz) + d.later * interval '1 millisecond', d.signature_rev
                FROM json_to_recordset(CAST(:reports AS json)) AS d (account uuid, status text, business boolean,
                    it boolean, exec_level boolean, notes text, status_rev integer, business_rev integer,
                    it_rev integer, exec_level_rev integer, notes_rev integer, signature_rev integer, later integer)
                WHERE d.later BETWEEN 0 AND 4 -- always; tells PostgreSQL to expect few, and to look rows up by their keys
                ORDER BY d.account
                ON CONFLICT (account_id, partner_id) DO UPDATE SET status = excluded.status,
                    business = excluded.business, it = excluded.it, exec_level = excluded.exec_level,
                    notes = excluded.notes, status_rev = excluded.status_rev, business_rev = excluded.business_rev,
                    it_rev = excluded.it_rev, exec_level_rev = excluded.exec_level_rev,
                    notes_rev = excluded.notes_rev, reported_by = excluded.reported_by,
                    reported_at = greatest(excluded.reported_at, r.reported_at + interval '5 milliseconds'),
                    signature_rev = excluded.signature_rev
                WHERE r.signature_rev = excluded.signature_rev - 1 RETURNING r.*
            ), remembered AS (
                INSERT INTO partner_report_change (account_id, partner_id, request_id, contact_id, contact_name, field,
                    before, after, revision, at)
                SELECT e.account, :partner, :request, :contact, :by, e.field, e.before, e.after, e.revision,
                    c.reported_at - e.earlier * interval '1 millisecond'
                FROM edits e JOIN changed c ON c.account_id = e.account WHERE e.changes
            ), answered AS (
                UPDATE report_request_account a
                SET answered_at = CASE WHEN c.blank THEN NULL ELSE c.reported_at END FROM changed c
                WHERE a.request_id = :request AND a.account_id = c.account_id
                RETURNING CAST(new.answered_at IS NOT NULL AS int) - CAST(old.answered_at IS NOT NULL AS int) AS step
            ), touched AS (
                UPDATE report_request q SET last_change_at = :at, reported = q.reported + a.steps
                FROM (SELECT CAST(sum(step) AS integer) AS steps FROM answered HAVING count(*) > 0) a
                WHERE q.id = :request AND q.revoked_at IS NULL RETURNING q.accounts, q.reported
            ), given AS (
                INSERT INTO partner_edit_answer (link_id, change_id, account_id, field, answer, at)
                SELECT :link, e.change, e.account, e.field, CAST(json_build_object('field', e.field, 'value', e.value,
                    'revision', e.revision, 'answered', NOT c.blank, 'accounts', t.accounts, 'reported', t.reported,
                    'reportedAt', c.reported_at, 'signature', c.signature_rev) AS text), :at
                FROM edits e JOIN changed c ON c.account_id = e.account CROSS JOIN touched t
            )
            SELECT c.account_id, c.reported_at, t.accounts, t.reported,
                NOT c.blank AND (SELECT f.last_report_at >= date_trunc('hour', CAST(:at AS timestamptz))
                    FROM account f WHERE f.id = c.account_id) AS fresh
            FROM changed c LEFT JOIN touched t ON true
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Autosaves(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** By what the context of a change is read. */
    private record Sought(UUID account, UUID change) {}

    EditContexts contexts(PartnerCaller caller, List<Edit> edits) {
        Map<UUID, EditContext> byChange = new HashMap<>();
        Optional<PartnerAccess> access = jdbc
                .sql(READ)
                .param("link", caller.linkId())
                .param(
                        "edits",
                        json.writeValueAsString(edits.stream()
                                .map(edit -> new Sought(edit.accountId(), edit.changeId()))
                                .toList()))
                .query((row, n) -> {
                    if (row.getObject("change") != null) {
                        byChange.put(Sql.id(row, "change"), context(row));
                    }
                    return PartnerAccess.of(row);
                })
                .list()
                .stream()
                .findFirst();
        return new EditContexts(access, byChange);
    }

    /** Saves the drafts but for those where somebody was faster; ends the call if the request was revoked meanwhile. */
    Map<UUID, ReportWritten> write(PartnerAccess access, List<ReportDraft> drafts, Instant at) {
        Map<UUID, ReportWritten> written = new HashMap<>();
        jdbc.sql(WRITE)
                .param("partner", access.partnerId())
                .param("request", access.requestId())
                .param("contact", access.contactId())
                .param("by", access.contactName())
                .param("link", access.linkId())
                .param(
                        "reports",
                        json.writeValueAsString(
                                drafts.stream().map(ReportRow::of).toList()))
                .param(
                        "edits",
                        json.writeValueAsString(drafts.stream()
                                .map(EditRow::of)
                                .flatMap(List::stream)
                                .toList()))
                .param("at", Sql.at(at))
                .query(row -> {
                    written.put(Sql.id(row, "account_id"), written(row));
                });
        return written;
    }

    private static ReportWritten written(ResultSet row) throws SQLException {
        if (row.getObject("accounts") == null) {
            throw new LinkEnded();
        }
        return new ReportWritten(
                Sql.instant(row, "reported_at"),
                row.getInt("accounts"),
                row.getInt("reported"),
                row.getBoolean("fresh"));
    }

    private static EditContext context(ResultSet row) throws SQLException {
        return new EditContext(row.getBoolean("asked"), Answer.of(row), Revisions.of(row), given(row));
    }

    private static @Nullable GivenAnswer given(ResultSet row) throws SQLException {
        String answer = row.getString("given_answer");
        return answer == null
                ? null
                : new GivenAnswer(Sql.id(row, "given_account"), row.getString("given_field"), answer);
    }
}
