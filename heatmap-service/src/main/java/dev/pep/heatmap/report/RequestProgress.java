package dev.pep.heatmap.report;

import dev.pep.heatmap.link.LinkEnded;
import dev.pep.heatmap.link.PartnerAccess;
import dev.pep.heatmap.sql.Sql;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far a request has come. */
@Repository
class RequestProgress {

    private static final String ASKED = """
            SELECT EXISTS (SELECT 1 FROM report_request_account WHERE request_id = :request AND account_id = :account)
            """;
    private static final String ANSWER = """
            UPDATE report_request_account SET answered_at = CAST(:at AS timestamptz)
            WHERE request_id = :request AND account_id = :account
            """;
    private static final String TOUCH = """
            UPDATE report_request SET last_change_at = :at WHERE id = :request AND revoked_at IS NULL
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

    boolean asksFor(PartnerAccess access, UUID accountId) {
        return jdbc.sql(ASKED)
                .param("request", access.requestId())
                .param("account", accountId)
                .query(Boolean.class)
                .single();
    }

    /** Notes whether an account is answered; ends the call if the request was revoked meanwhile. */
    void note(PartnerAccess access, UUID accountId, boolean answered, Instant at) {
        jdbc.sql(ANSWER)
                .param("request", access.requestId())
                .param("account", accountId)
                .param("at", answered ? Sql.at(at) : null)
                .update();
        int touched = jdbc.sql(TOUCH)
                .param("request", access.requestId())
                .param("at", Sql.at(at))
                .update();
        if (touched == 0) {
            throw new LinkEnded();
        }
    }

    /** Holds the request until the transaction ends and returns whether it is done. */
    boolean lockAndAskWhetherDone(PartnerAccess access) {
        return jdbc.sql(LOCK)
                .param("request", access.requestId())
                .query(Boolean.class)
                .optional()
                .orElseThrow(LinkEnded::new);
    }

    void finish(PartnerAccess access, boolean done, Instant at) {
        jdbc.sql(FINISH)
                .param("request", access.requestId())
                .param("at", done ? Sql.at(at) : null)
                .update();
    }
}
