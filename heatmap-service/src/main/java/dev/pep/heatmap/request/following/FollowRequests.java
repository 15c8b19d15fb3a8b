package dev.pep.heatmap.request.following;

import dev.pep.heatmap.request.DueDates;
import dev.pep.heatmap.request.ReportRequests;
import dev.pep.heatmap.request.following.RequestView.Asker;
import dev.pep.heatmap.request.following.RequestView.EngagementTitle;
import dev.pep.heatmap.request.following.RequestView.RecipientView;
import dev.pep.platform.security.InternalUser;
import dev.pep.platform.sql.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows the requests that a person may see and how far each has come. */
@Component
class FollowRequests {

    private static final String FOUND = """
            FROM (SELECT r.*, CASE WHEN r.state IN ('DONE', 'REVOKED') OR r.expires_at > :now THEN r.state
                    ELSE 'EXPIRED' END AS stands,
                r.state NOT IN ('DONE', 'REVOKED') AND r.due_on < :today AS late,
                g.id AS engagement_id, g.title AS engagement_title
                FROM report_request r LEFT JOIN engagement_request e ON e.request_id = r.id
                LEFT JOIN engagement g ON g.id = e.engagement_id) q
            WHERE %s AND (cardinality(CAST(:states AS text[])) = 0 OR q.stands = ANY (CAST(:states AS text[])))
                AND (:q = '' OR strpos(lower(q.partner_name || ' ' || q.requester_name || ' ' || q.requested_by), :q) > 0)
                AND (NOT :overdue OR q.late) AND (NOT :mine OR q.requested_by = :me)
                AND (CAST(:partner AS uuid) IS NULL OR q.partner_id = :partner)
                AND (CAST(:engagement AS uuid) IS NULL OR q.engagement_id = :engagement)
                AND (CAST(:id AS uuid) IS NULL OR q.id = :id)
            """.formatted(ReportRequests.VISIBLE);
    private static final String FIND = "SELECT q.*" + FOUND + """
                AND (CAST(:after AS uuid) IS NULL
                    OR (q.requested_at, q.id) < (SELECT q.requested_at, q.id FROM report_request q
                        WHERE q.id = :after AND %s))
            ORDER BY q.requested_at DESC, q.id DESC LIMIT :limit
            """.formatted(ReportRequests.VISIBLE);
    private static final String COUNT = "SELECT count(*)" + FOUND;
    private static final String RECIPIENTS = """
            SELECT l.subject_id, l.contact_id, l.id, c.name, c.email, l.opened_at, c.active AND NOT c.removed AS active
            FROM link l JOIN partner_contact c ON c.id = l.contact_id
            WHERE l.purpose = 'report' AND l.subject_id = ANY (CAST(:ids AS uuid[])) ORDER BY c.position, c.id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    FollowRequests(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A page of requests and how many there are in all. */
    record RequestPage(List<RequestView> requests, @Nullable UUID next, int total) {}

    @Transactional(readOnly = true)
    public RequestPage find(RequestFilter filter, InternalUser user) {
        List<RequestView> found = views(filtered(jdbc.sql(FIND), filter, null, user)
                .param("after", filter.after())
                .param("limit", filter.size() + 1));
        int total = filtered(jdbc.sql(COUNT), filter, null, user)
                .query(Integer.class)
                .single();
        boolean more = found.size() > filter.size();
        List<RequestView> page = more ? found.subList(0, filter.size()) : found;
        return new RequestPage(page, more ? page.getLast().id() : null, total);
    }

    /** Returns one request that the person may see. */
    Optional<RequestView> byId(UUID id, InternalUser user) {
        RequestFilter any = new RequestFilter(null, null, null, null, null, null, null, null);
        return views(filtered(jdbc.sql(FIND), any, id, user)
                        .param("after", null)
                        .param("limit", 1))
                .stream()
                .findFirst();
    }

    private StatementSpec filtered(StatementSpec sql, RequestFilter filter, @Nullable UUID id, InternalUser user) {
        return ReportRequests.visible(sql, user)
                .param("q", filter.text())
                .param("states", Sql.texts(filter.states()))
                .param("overdue", Boolean.TRUE.equals(filter.overdue()))
                .param("mine", Boolean.TRUE.equals(filter.mine()))
                .param("partner", filter.partner())
                .param("engagement", filter.engagement())
                .param("id", id)
                .param("now", Sql.at(clock.instant()))
                .param("today", LocalDate.now(clock.withZone(DueDates.zone(user))));
    }

    private List<RequestView> views(StatementSpec sql) {
        List<RequestView> found = sql.query((row, n) -> view(row)).list();
        Map<UUID, List<RecipientView>> recipients = recipients(found);
        return found.stream()
                .map(request -> request.with(recipients.getOrDefault(request.id(), List.of())))
                .toList();
    }

    private Map<UUID, List<RecipientView>> recipients(List<RequestView> requests) {
        return jdbc
                .sql(RECIPIENTS)
                .param("ids", Sql.ids(requests.stream().map(RequestView::id).toList()))
                .query((row, n) -> Map.entry(Sql.id(row, "subject_id"), recipient(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static RecipientView recipient(ResultSet row) throws SQLException {
        return new RecipientView(
                Sql.id(row, "contact_id"),
                Sql.id(row, "id"),
                row.getString("name"),
                row.getString("email"),
                Sql.moment(row, "opened_at"),
                row.getBoolean("active"));
    }

    private static RequestView view(ResultSet row) throws SQLException {
        return new RequestView(
                Sql.id(row, "id"),
                Sql.id(row, "partner_id"),
                row.getString("partner_name"),
                new Asker(row.getString("requested_by"), row.getString("requester_name")),
                Sql.instant(row, "requested_at"),
                Sql.day(row, "due_on"),
                row.getString("message"),
                row.getString("stands"),
                row.getBoolean("late"),
                row.getInt("accounts"),
                row.getInt("reported"),
                Sql.moment(row, "opened_at"),
                Sql.moment(row, "last_change_at"),
                Sql.moment(row, "done_at"),
                Sql.moment(row, "reminded_at"),
                Sql.instant(row, "expires_at"),
                engagement(row),
                List.of());
    }

    private static @Nullable EngagementTitle engagement(ResultSet row) throws SQLException {
        UUID id = row.getObject("engagement_id", UUID.class);
        return id == null ? null : new EngagementTitle(id, row.getString("engagement_title"));
    }
}
