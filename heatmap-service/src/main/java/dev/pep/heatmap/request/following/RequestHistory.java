package dev.pep.heatmap.request.following;

import dev.pep.platform.problem.NotFound;
import dev.pep.platform.security.InternalUser;
import dev.pep.platform.sql.Sql;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** One request with all that happened to it, as the audit log has it, and who else could be asked. */
@Component
class RequestHistory {

    private static final TypeReference<Map<String, Object>> DETAIL = new TypeReference<>() {};
    private static final String HAPPENED = """
            SELECT at, actor_kind, actor_name, action, detail FROM audit_log WHERE subject_id = :id ORDER BY at, id
            """;
    private static final String OTHERS = """
            SELECT c.id, c.name, c.email FROM partner_contact c
            WHERE c.partner_id = :partner AND c.active AND NOT c.removed
                AND NOT EXISTS (
                    SELECT 1 FROM link l WHERE l.purpose = 'report' AND l.subject_id = :id AND l.contact_id = c.id)
            ORDER BY c.position, c.id
            """;

    private final FollowRequests requests;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    RequestHistory(FollowRequests requests, JdbcClient jdbc, JsonMapper json) {
        this.requests = requests;
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Something that happened. */
    record RequestStep(Instant at, String actorKind, String actor, String action, Map<String, Object> detail) {}

    /** An active contact of the partner who has no link. */
    record OtherContact(UUID contactId, String name, String email) {}

    /** A request, its history, oldest first, and who else could be asked. */
    record RequestDetail(RequestView request, List<RequestStep> history, List<OtherContact> others) {}

    @Transactional(readOnly = true)
    public RequestDetail of(UUID id, InternalUser user) {
        RequestView request = requests.byId(id, user).orElseThrow(() -> new NotFound("report request"));
        List<RequestStep> history = jdbc.sql(HAPPENED)
                .param("id", id)
                .query((row, n) -> new RequestStep(
                        Sql.instant(row, "at"),
                        row.getString("actor_kind"),
                        row.getString("actor_name"),
                        row.getString("action"),
                        json.readValue(row.getString("detail"), DETAIL)))
                .list();
        List<OtherContact> others = jdbc.sql(OTHERS)
                .param("id", id)
                .param("partner", request.partnerId())
                .query((row, n) -> new OtherContact(Sql.id(row, "id"), row.getString("name"), row.getString("email")))
                .list();
        return new RequestDetail(request, history, others);
    }
}
