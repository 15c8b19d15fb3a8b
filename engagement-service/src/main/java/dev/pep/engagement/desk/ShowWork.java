package dev.pep.engagement.desk;

import dev.pep.engagement.task.TaskKind;
import dev.pep.platform.security.InternalUser;
import dev.pep.platform.sql.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows somebody what waits for them. */
@Component
class ShowWork {

    private static final String COUNTS = WorkScope.MINE + """
            , asked AS (
                SELECT i.expires_at FROM invitation i JOIN mine ON mine.id = i.engagement_id
                WHERE i.state IN ('SENT', 'OPENED')),
            tasks AS (SELECT t.* FROM live_task t JOIN mine ON mine.id = t.engagement_id WHERE t.state = 'OPEN')
            SELECT (SELECT count(*) FROM mine WHERE state = 'DRAFT')::int AS drafts,
                (SELECT count(*) FROM asked)::int AS answers,
                (SELECT count(*) FROM asked WHERE expires_at < :expiring)::int AS expiring,
                (SELECT count(*) FROM tasks WHERE overdue)::int AS overdue,
                (SELECT count(*) FROM tasks WHERE NOT overdue AND due_on <= :week)::int AS due_soon,
                (SELECT count(*) FROM material m JOIN mine ON mine.id = m.engagement_id
                    WHERE m.added_kind = 'PARTNER' AND m.withdrawn_at IS NULL AND m.added_at >= :lately)::int AS materials
            """;
    private static final String NEXT = WorkScope.MINE + """
            SELECT mine.id, mine.title, owed.* FROM mine JOIN (
                SELECT engagement_id, partner_name, kind, due_on, overdue
                FROM live_task WHERE state = 'OPEN' AND due_on <= :week
                UNION ALL
                SELECT engagement_id, partner_name, NULL, (expires_at AT TIME ZONE :zone)::date, false
                FROM invitation WHERE state IN ('SENT', 'OPENED') AND expires_at < :expiring
            ) owed ON owed.engagement_id = mine.id
            WHERE :coordinates
            ORDER BY due_on, partner_name, mine.title, kind LIMIT 10
            """;
    private static final String COMING = WorkScope.MINE + """
            SELECT mine.*, ARRAY(
                SELECT i.partner_name FROM invitation i WHERE i.engagement_id = mine.id AND i.state = 'ACCEPTED'
                ORDER BY i.partner_name) AS partners
            FROM mine
            WHERE state IN ('PLANNING', 'PREPARING') AND first_day <= :month AND coalesce(last_day, first_day) >= :today
            ORDER BY first_day, title LIMIT 10
            """;

    private final JdbcClient jdbc;
    private final WorkScope scope;

    ShowWork(JdbcClient jdbc, WorkScope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    @Transactional(readOnly = true)
    public WorkView of(InternalUser user) {
        var params = scope.of(user);
        var next = query(NEXT, params).query((row, n) -> owed(row)).list();
        var coming = query(COMING, params).query((row, n) -> coming(row)).list();
        return query(COUNTS, params).query((row, n) -> view(row, next, coming)).single();
    }

    private JdbcClient.StatementSpec query(String statement, Map<String, Object> params) {
        return jdbc.sql(statement).params(params);
    }

    private static WorkView view(ResultSet row, List<OwedNext> next, List<ComingEngagement> coming)
            throws SQLException {
        return new WorkView(
                row.getInt("drafts"),
                row.getInt("answers"),
                row.getInt("expiring"),
                row.getInt("overdue"),
                row.getInt("due_soon"),
                row.getInt("materials"),
                next,
                coming);
    }

    private static OwedNext owed(ResultSet row) throws SQLException {
        return new OwedNext(
                Sql.id(row, "id"),
                row.getString("title"),
                row.getString("partner_name"),
                Optional.ofNullable(row.getString("kind"))
                        .map(TaskKind::valueOf)
                        .orElse(null),
                Objects.requireNonNull(Sql.day(row, "due_on")),
                row.getBoolean("overdue"));
    }

    private static ComingEngagement coming(ResultSet row) throws SQLException {
        return new ComingEngagement(
                Sql.id(row, "id"),
                row.getString("title"),
                Objects.requireNonNull(Sql.day(row, "first_day")),
                Sql.day(row, "last_day"),
                Sql.list(row, "partners"));
    }
}
