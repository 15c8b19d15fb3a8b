package dev.pep.heatmap.request.engagement;

import dev.pep.heatmap.request.ReportRequest;
import dev.pep.heatmap.request.ReportRequests;
import dev.pep.platform.sql.Sql;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What engagements have asked for: each id is answered once, by a report request or by a refusal. */
@Repository
class EngagementRequests {

    private static final String CLAIM = """
            INSERT INTO engagement_request (request_id, engagement_id, partner_id, asked_at)
            VALUES (:id, :engagement, :partner, :at)
            ON CONFLICT DO NOTHING
            """;
    private static final String REFUSE = "UPDATE engagement_request SET refusal = :reason WHERE request_id = :id";
    private static final String OPEN = """
            SELECT q.* FROM engagement_request e JOIN report_request q ON q.id = e.request_id
            WHERE e.engagement_id = :engagement AND (CAST(:partner AS uuid) IS NULL OR e.partner_id = :partner)
                AND e.asked_at <= :at AND q.revoked_at IS NULL AND q.done_at IS NULL
            ORDER BY q.id FOR UPDATE OF q
            """;

    private final JdbcClient jdbc;

    EngagementRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns whether this is the first time that the request is asked for. */
    boolean claim(Asked asked) {
        return jdbc.sql(CLAIM)
                        .param("id", asked.requestId())
                        .param("engagement", asked.engagement().id())
                        .param("partner", asked.partnerId())
                        .param("at", Sql.at(asked.at()))
                        .update()
                == 1;
    }

    void refuse(UUID requestId, String reason) {
        jdbc.sql(REFUSE).param("id", requestId).param("reason", reason).update();
    }

    /**
     * Returns the requests that an engagement had asked for until a moment and that are neither done nor revoked, held
     * until the transaction ends.
     *
     * @param partner of this partner alone, or of all
     */
    List<ReportRequest> open(UUID engagement, @Nullable UUID partner, Instant until) {
        return jdbc.sql(OPEN)
                .param("engagement", engagement)
                .param("partner", partner)
                .param("at", Sql.at(until))
                .query((row, n) -> ReportRequests.request(row))
                .list();
    }
}
