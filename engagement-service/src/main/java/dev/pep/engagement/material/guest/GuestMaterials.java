package dev.pep.engagement.material.guest;

import dev.pep.engagement.invitation.Guest;
import dev.pep.engagement.material.Overlap;
import dev.pep.platform.problem.NotFound;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the materials of a partner for the partner: whose they are is part of each statement. */
@Component
public class GuestMaterials {

    private static final String OWN = RoomMaterial.SELECT + """
            LEFT JOIN engagement s ON s.id = m.reused_from
            WHERE m.engagement_id = :engagement AND m.partner_id = :partner
            """;
    private static final String ALL = OWN + "ORDER BY m.added_at DESC, m.id DESC";
    private static final String ONE = OWN + "AND m.id = :id";
    private static final String OFFERS =
            RoomMaterial.SELECT + """
            JOIN engagement s ON s.id = m.engagement_id
            JOIN engagement here ON here.id = :engagement
            WHERE m.partner_id = :partner AND m.engagement_id <> here.id AND NOT m.replaced AND m.withdrawn_at IS NULL
                AND %s
                AND NOT EXISTS (
                    SELECT 1 FROM material newer
                    WHERE newer.partner_id = m.partner_id AND newer.withdrawn_at IS NULL AND NOT newer.replaced
                        AND (newer.content_key = m.content_key OR newer.url = m.url)
                        AND (newer.engagement_id = here.id
                            OR (newer.added_at, newer.id) > (m.added_at, m.id) AND %s))
            ORDER BY m.added_at DESC, m.id DESC LIMIT 100
            """.formatted(Overlap.of("m", "here"), Overlap.of("newer", "here"));

    private final JdbcClient jdbc;

    GuestMaterials(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns what the guest's partner has in the engagement, all versions, the newest first. */
    @Transactional(readOnly = true)
    public List<RoomMaterial> of(Guest guest) {
        return read(ALL, guest).query(RoomMaterial::of).list();
    }

    /** Returns what the guest's partner has in other engagements that this one could use. */
    @Transactional(readOnly = true)
    public List<RoomMaterial> offers(Guest guest) {
        return read(OFFERS, guest).query(RoomMaterial::of).list();
    }

    @Transactional(readOnly = true)
    RoomMaterial one(UUID id, Guest guest) {
        return read(ONE, guest)
                .param("id", id)
                .query(RoomMaterial::of)
                .optional()
                .orElseThrow(() -> new NotFound("material"));
    }

    private JdbcClient.StatementSpec read(String sql, Guest guest) {
        return jdbc.sql(sql)
                .param("engagement", guest.invitation().engagementId())
                .param("partner", guest.invitation().partner().id());
    }
}
