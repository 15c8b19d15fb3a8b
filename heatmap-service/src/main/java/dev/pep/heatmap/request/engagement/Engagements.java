package dev.pep.heatmap.request.engagement;

import dev.pep.platform.sql.Sql;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What this service knows of engagements; events that come late change nothing that a later one has told. */
@Repository
class Engagements {

    private static final String RETITLE = """
            UPDATE engagement SET title = :title, titled_at = :at WHERE id = :id AND titled_at <= :at
            """;
    private static final String KEEP = """
            INSERT INTO engagement (id, title, titled_at) VALUES (:id, :title, :at)
            ON CONFLICT (id) DO UPDATE SET title = excluded.title, titled_at = excluded.titled_at
            WHERE engagement.titled_at <= excluded.titled_at
            """;
    private static final String CANCEL = """
            UPDATE engagement SET cancelled_at = greatest(cancelled_at, :at) WHERE id = :id
            """;
    private static final String LEAVE = """
            INSERT INTO engagement_leaver (engagement_id, partner_id, left_at) VALUES (:id, :partner, :at)
            ON CONFLICT (engagement_id, partner_id) DO UPDATE
            SET left_at = greatest(engagement_leaver.left_at, excluded.left_at)
            """;
    private static final String CANCELLED =
            "SELECT EXISTS (SELECT FROM engagement WHERE id = :id AND cancelled_at IS NOT NULL)";
    private static final String LEFT_SINCE = """
            SELECT EXISTS (SELECT FROM engagement_leaver
                WHERE engagement_id = :id AND partner_id = :partner AND left_at >= :at)
            """;

    private final JdbcClient jdbc;

    Engagements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Gives an engagement that is known its title. */
    void retitle(Heard engagement) {
        title(RETITLE, engagement);
    }

    /** Makes an engagement known; whoever else hears of it at the same time waits until the transaction ends. */
    void keep(Heard engagement) {
        title(KEEP, engagement);
    }

    void cancel(Heard engagement) {
        keep(engagement);
        jdbc.sql(CANCEL)
                .param("id", engagement.id())
                .param("at", Sql.at(engagement.at()))
                .update();
    }

    void leave(Heard engagement, UUID partner) {
        keep(engagement);
        jdbc.sql(LEAVE)
                .param("id", engagement.id())
                .param("partner", partner)
                .param("at", Sql.at(engagement.at()))
                .update();
    }

    boolean cancelled(UUID engagement) {
        return jdbc.sql(CANCELLED).param("id", engagement).query(Boolean.class).single();
    }

    boolean leftSince(UUID engagement, UUID partner, Instant moment) {
        return jdbc.sql(LEFT_SINCE)
                .param("id", engagement)
                .param("partner", partner)
                .param("at", Sql.at(moment))
                .query(Boolean.class)
                .single();
    }

    private void title(String sql, Heard engagement) {
        jdbc.sql(sql)
                .param("id", engagement.id())
                .param("title", engagement.title())
                .param("at", Sql.at(engagement.at()))
                .update();
    }
}
