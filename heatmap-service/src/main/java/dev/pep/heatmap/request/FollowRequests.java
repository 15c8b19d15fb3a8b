package dev.pep.heatmap.request;

import dev.pep.heatmap.request.RequestView.Asker;
import dev.pep.heatmap.request.RequestView.RecipientView;
import dev.pep.heatmap.sql.Sql;
import dev.pep.platform.problem.Invalid;
import dev.pep.platform.security.InternalUser;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows the requests that a person may see and how far each has come. */
@Component
class FollowRequests {

    private static final Set<String> STATES = Set.of("SENT", "OPENED", "IN_PROGRESS", "DONE", "REVOKED");

    private static final String FIND = """
            SELECT q.* FROM report_request q
            WHERE %s AND (cardinality(CAST(:states AS text[])) = 0 OR q.state = ANY (CAST(:states AS text[])))
                AND (:q = '' OR strpos(lower(q.partner_name || ' ' || q.requester_name || ' ' || q.requested_by), :q) > 0)
            ORDER BY q.requested_at DESC, q.id DESC LIMIT 500
            """.formatted(ReportRequests.VISIBLE);
    private static final String RECIPIENTS = """
            SELECT l.request_id, l.contact_id, l.id, c.name, c.email, l.opened_at
            FROM report_link l JOIN partner_contact c ON c.id = l.contact_id
            WHERE l.request_id = ANY (CAST(:ids AS uuid[])) ORDER BY c.position, c.id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    FollowRequests(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<RequestView> find(String q, List<String> states, InternalUser user) {
        if (!STATES.containsAll(states)) {
            throw new Invalid(Map.of("state", "A state is one of SENT, OPENED, IN_PROGRESS, DONE and REVOKED."));
        }
        LocalDate today = LocalDate.now(clock.withZone(RequestRules.zone(user)));
        List<RequestView> found = ReportRequests.visible(jdbc.sql(FIND), user)
                .param("q", q.replace("\0", "").strip().toLowerCase(Locale.ROOT))
                .param("states", Sql.texts(states))
                .query((row, n) -> view(row, today))
                .list();
        Map<UUID, List<RecipientView>> recipients = recipients(found);
        return found.stream()
                .map(request -> request.with(recipients.getOrDefault(request.id(), List.of())))
                .toList();
    }

    private Map<UUID, List<RecipientView>> recipients(List<RequestView> requests) {
        return jdbc
                .sql(RECIPIENTS)
                .param("ids", Sql.ids(requests.stream().map(RequestView::id).toList()))
                .query((row, n) -> Map.entry(Sql.id(row, "request_id"), recipient(row)))
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
                Sql.moment(row, "opened_at"));
    }

    private static RequestView view(ResultSet row, LocalDate today) throws SQLException {
        LocalDate dueOn = Sql.day(row, "due_on");
        String state = row.getString("state");
        boolean open = !state.equals("DONE") && !state.equals("REVOKED");
        return new RequestView(
                Sql.id(row, "id"),
                Sql.id(row, "partner_id"),
                row.getString("partner_name"),
                new Asker(row.getString("requested_by"), row.getString("requester_name")),
                Sql.instant(row, "requested_at"),
                dueOn,
                row.getString("message"),
                state,
                open && dueOn != null && dueOn.isBefore(today),
                row.getInt("accounts"),
                row.getInt("reported"),
                Sql.moment(row, "opened_at"),
                Sql.moment(row, "last_change_at"),
                Sql.moment(row, "done_at"),
                Sql.instant(row, "expires_at"),
                List.of());
    }
}
