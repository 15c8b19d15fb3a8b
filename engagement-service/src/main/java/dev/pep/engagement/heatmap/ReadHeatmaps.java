package dev.pep.engagement.heatmap;

import dev.pep.platform.sql.Sql;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads how far the heatmaps of an engagement have come: of each partner the last one. */
@Component
public class ReadHeatmaps {

    private static final String LAST = """
            SELECT DISTINCT ON (r.partner_id) r.*,
                (SELECT count(*) FROM heatmap_answer a WHERE a.request_id = r.id)::int AS reported
            FROM heatmap_request r WHERE r.engagement_id = :engagement
            ORDER BY r.partner_id, r.requested_at DESC
            """;

    private final JdbcClient jdbc;

    ReadHeatmaps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<HeatmapView> of(UUID engagement) {
        return jdbc.sql(LAST)
                .param("engagement", engagement)
                .query((row, n) -> new HeatmapView(
                        Sql.id(row, "id"),
                        Sql.id(row, "partner_id"),
                        HeatmapState.valueOf(row.getString("state")),
                        Sql.instant(row, "requested_at"),
                        Sql.day(row, "due_on"),
                        row.getObject("accounts", Integer.class),
                        row.getInt("reported"),
                        row.getString("refuse_reason")))
                .list();
    }
}
