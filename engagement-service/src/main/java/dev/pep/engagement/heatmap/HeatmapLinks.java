package dev.pep.engagement.heatmap;

import dev.pep.event.request.Recipient;
import dev.pep.platform.sql.Sql;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which link each contact has to a heatmap's report request: ids, never secrets. */
@Repository
class HeatmapLinks {

    private static final String KEEP = """
            INSERT INTO heatmap_link (request_id, contact_id, link_id) VALUES (:request, :contact, :link)
            ON CONFLICT (request_id, contact_id) DO UPDATE SET link_id = :link
            """;
    private static final String FIND = """
            SELECT l.link_id FROM heatmap_link l JOIN heatmap_request r ON r.id = l.request_id
            WHERE r.engagement_id = :engagement AND r.partner_id = :partner AND l.contact_id = :contact
                AND r.state IN ('ASKED', 'DONE')
            ORDER BY r.requested_at DESC LIMIT 1
            """;

    private final JdbcClient jdbc;

    HeatmapLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(UUID request, List<Recipient> recipients) {
        recipients.forEach(recipient -> jdbc.sql(KEEP)
                .param("request", request)
                .param("contact", UUID.fromString(recipient.getContactId()))
                .param("link", UUID.fromString(recipient.getLinkId()))
                .update());
    }

    Optional<UUID> find(UUID engagement, UUID partner, UUID contact) {
        return jdbc.sql(FIND)
                .param("engagement", engagement)
                .param("partner", partner)
                .param("contact", contact)
                .query((row, n) -> Sql.id(row, "link_id"))
                .optional();
    }
}
