package dev.pep.engagement.material.list;

import dev.pep.engagement.material.Overlap;
import dev.pep.engagement.plan.FindEngagement;
import dev.pep.platform.access.CallerParams;
import dev.pep.platform.security.InternalUser;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds what other engagements have that an engagement can use: the newest versions of its invited partners and of the
 * company whose tags overlap its criteria, each content once, and none that the engagement already shows.
 */
@Component
class FindOffers {

    private static final String OFFERS =
            MaterialView.SELECT + MaterialView.FROM + """
            JOIN engagement here ON here.id = :engagement
            WHERE m.engagement_id <> here.id AND NOT m.replaced AND m.withdrawn_at IS NULL
                AND (m.partner_id IS NULL OR m.partner_id IN (
                    SELECT i.partner_id FROM invitation i WHERE i.engagement_id = here.id
                        AND i.state IN ('SENT', 'OPENED', 'ACCEPTED')))
                AND %s
                AND NOT EXISTS (
                    SELECT 1 FROM material newer
                    JOIN engagement n ON n.id = newer.engagement_id
                    WHERE newer.withdrawn_at IS NULL AND NOT newer.replaced
                        AND newer.partner_id IS NOT DISTINCT FROM m.partner_id
                        AND (newer.content_key = m.content_key OR newer.url = m.url)
                        AND (newer.engagement_id = here.id
                            OR (newer.added_at, newer.id) > (m.added_at, m.id)
                                AND (:everywhere OR n.ou = ANY (CAST(:ous AS text[]))) AND %s))
            ORDER BY m.added_at DESC, m.id DESC LIMIT 100
            """.formatted(overlaps("m"), overlaps("newer"));

    private final JdbcClient jdbc;
    private final FindEngagement find;

    FindOffers(JdbcClient jdbc, FindEngagement find) {
        this.jdbc = jdbc;
        this.find = find;
    }

    @Transactional(readOnly = true)
    List<MaterialView> of(UUID engagementId, InternalUser user) {
        return jdbc.sql(OFFERS)
                .param("engagement", find.visible(engagementId, user).id())
                .params(CallerParams.of(user))
                .query(MaterialView::of)
                .list();
    }

    private static String overlaps(String material) {
        return Overlap.of(material, "here");
    }
}
