package dev.pep.engagement.material.list;

import dev.pep.engagement.plan.FindEngagement;
import dev.pep.platform.access.CallerParams;
import dev.pep.platform.problem.NotFound;
import dev.pep.platform.security.InternalUser;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the materials of an engagement. */
@Component
public class ReadMaterials {

    private static final String OF_ENGAGEMENT = MaterialView.SELECT + MaterialView.FROM + """
            WHERE m.engagement_id = :engagement
            ORDER BY m.added_at DESC, m.id DESC
            """;
    private static final String ONE = MaterialView.SELECT + MaterialView.FROM + "WHERE m.id = :id";

    private final JdbcClient jdbc;
    private final FindEngagement find;

    ReadMaterials(JdbcClient jdbc, FindEngagement find) {
        this.jdbc = jdbc;
        this.find = find;
    }

    /** Returns all versions, the newest first, also withdrawn ones. */
    @Transactional(readOnly = true)
    public List<MaterialView> of(UUID engagementId, InternalUser user) {
        return jdbc.sql(OF_ENGAGEMENT)
                .param("engagement", find.visible(engagementId, user).id())
                .params(CallerParams.of(user))
                .query(MaterialView::of)
                .list();
    }

    @Transactional(readOnly = true)
    public MaterialView one(UUID id, InternalUser user) {
        return jdbc.sql(ONE)
                .param("id", id)
                .params(CallerParams.of(user))
                .query(MaterialView::of)
                .optional()
                .orElseThrow(() -> new NotFound("material"));
    }
}
