package dev.pep.heatmap.report;

import dev.pep.heatmap.link.PartnerAccess;
import dev.pep.platform.link.LinkEnded;
import dev.pep.platform.sql.Sql;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far a request has come. */
@Repository
public class RequestProgress {

    private static final String ASKED = """
            SELECT EXISTS (SELECT 1 FROM report_request_account WHERE request_id = :request AND account_id = :account)
            """;
    private static final String ANSWER = """
            WITH answered AS (
                UPDATE report_request_account SET answered_at = :at WHERE request_id = :request AND account_id = :account
                RETURNING CAST(old.answered_at IS NULL AS int) AS step)
            UPDATE report_request q SET last_change_at = :at, reported = q.reported + a.step FROM answered a
            WHERE q.id = :request AND q.revoked_at IS NULL RETURNING a.step = 1
            """;
    private static final String REOPEN = """
            WITH reopened AS (
                UPDATE report_request_account SET answered_at = NULL WHERE request_id = :request AND account_id = :account
                RETURNING CAST(old.answered_at IS NOT NULL AS int) AS step)
            UPDATE report_request q SET last_change_at = :at, reported = q.reported - r.step FROM reopened r
            WHERE q.id = :request AND q.revoked_at IS NULL RETURNING r.step = 1
            """;
    private static final String LOCK = """
            SELECT done_at IS NOT NULL FROM report_request WHERE id = :request AND revoked_at IS NULL FOR UPDATE
            """;
    private static final String FINISH = """
            UPDATE report_request SET done_at = CAST(:at AS timestamptz) WHERE id = :request
            """;

    private final JdbcClient jdbc;

    RequestProgress(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public boolean asksFor(PartnerAccess access, UUID accountId) {
        return jdbc.sql(ASKED)
                .param("request", access.requestId())
                .param("account", accountId)
                .query(Boolean.class)
                .single();
    }

    /** Notes that an account is answered, and returns whether that is new. */
    public boolean answer(PartnerAccess access, UUID accountId, Instant at) {
        return note(ANSWER, access, accountId, at);
    }

    /** Notes that an account is not answered after all, and returns whether that is new. */
    public boolean reopen(PartnerAccess access, UUID accountId, Instant at) {
        return note(REOPEN, access, accountId, at);
    }

    /** Ends the call if the request was revoked meanwhile. */
    private boolean note(String sql, PartnerAccess access, UUID accountId, Instant at) {
        return jdbc.sql(sql)
                .param("request", access.requestId())
                .param("account", accountId)
                .param("at", Sql.at(at))
                .query(Boolean.class)
                .optional()
                .orElseThrow(LinkEnded::new);
    }

    /** Holds the request until the transaction ends and returns whether it is done. */
    public boolean lockAndAskWhetherDone(PartnerAccess access) {
        return jdbc.sql(LOCK)
                .param("request", access.requestId())
                .query(Boolean.class)
                .optional()
                .orElseThrow(LinkEnded::new);
    }

    public void finish(PartnerAccess access, boolean done, Instant at) {
        jdbc.sql(FINISH)
                .param("request", access.requestId())
                .param("at", done ? Sql.at(at) : null)
                .update();
    }
}
