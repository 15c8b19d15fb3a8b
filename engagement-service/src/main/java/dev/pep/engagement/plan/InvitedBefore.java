package dev.pep.engagement.plan;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which partners a published engagement has invited, but for those whose invitation was withdrawn. */
@Component
class InvitedBefore {

    private static final String INVITED = """
            SELECT partner_id FROM invitation WHERE engagement_id = :id AND state <> 'WITHDRAWN'
            GROUP BY partner_id ORDER BY min(sent_at), partner_id
            """;

    private final JdbcClient jdbc;

    InvitedBefore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<UUID> by(Engagement engagement) {
        return jdbc.sql(INVITED).param("id", engagement.id()).query(UUID.class).list();
    }
}
