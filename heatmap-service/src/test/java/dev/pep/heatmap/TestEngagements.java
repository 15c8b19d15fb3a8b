package dev.pep.heatmap;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Engagements as this service has heard of them. */
final class TestEngagements {

    private static final String ENGAGEMENT =
            "INSERT INTO engagement (id, title, titled_at) VALUES (:id, 'Cloud sellers meet bakeries', now())";
    private static final String REQUEST = """
            INSERT INTO engagement_request (request_id, engagement_id, partner_id, asked_at)
            VALUES (:request, :id, :partner, now())
            """;

    private TestEngagements() {}

    /** Adds one that has asked for a request that is there. */
    static void add(JdbcClient jdbc, UUID id, UUID request, UUID partner) {
        jdbc.sql(ENGAGEMENT).param("id", id).update();
        jdbc.sql(REQUEST)
                .param("id", id)
                .param("request", request)
                .param("partner", partner)
                .update();
    }
}
