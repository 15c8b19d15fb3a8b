package dev.pep.engagement.heatmap;

import dev.pep.event.report.PartnerReported;
import dev.pep.event.report.Report;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which accounts of a heatmap are answered: those of which the partner says anything. */
@Repository
class HeatmapAnswers {

    private static final String ANSWERED = """
            INSERT INTO heatmap_answer (request_id, account_id)
            SELECT id, :account FROM heatmap_request WHERE id = :request
            ON CONFLICT DO NOTHING
            """;
    private static final String BLANK =
            "DELETE FROM heatmap_answer WHERE request_id = :request AND account_id = :account";

    private final JdbcClient jdbc;

    HeatmapAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void count(PartnerReported reported) {
        jdbc.sql(isBlank(reported.getAfter()) ? BLANK : ANSWERED)
                .param("request", UUID.fromString(reported.getRequestId()))
                .param("account", UUID.fromString(reported.getAccountId()))
                .update();
    }

    private static boolean isBlank(Report report) {
        boolean noWords = report.getNotes() == null || report.getNotes().isBlank();
        return report.getStatus() == null
                && !report.getBusiness()
                && !report.getIt()
                && report.getExecLevel() == null
                && noWords;
    }
}
