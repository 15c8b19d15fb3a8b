package dev.pep.notification.task;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tasks of engagements that are under way; of two events of a task the later one counts, in whatever order. */
@Repository
class Tasks {

    private static final String KEEP = """
            INSERT INTO engagement_task (id, engagement_id, partner_id, title, owed, optional, due_on, at)
            VALUES (:id, :engagement, :partner, :title, :owed, :optional, :dueOn, :at)
            ON CONFLICT (id) DO UPDATE SET
                title = excluded.title, owed = excluded.owed, optional = excluded.optional,
                due_on = excluded.due_on, at = excluded.at
            WHERE engagement_task.at <= excluded.at
            """;
    private static final String TELL = """
            UPDATE engagement_task SET told = :told, told_at = :at
            WHERE id = :id AND (told_at IS NULL OR told_at <= :at)
            """;
    private static final String OWED = """
            SELECT title, optional, due_on, told
            FROM engagement_task
            WHERE engagement_id = :engagement AND partner_id = :partner AND owed
            """;
    private static final String HAS = """
            SELECT EXISTS (SELECT FROM engagement_task WHERE engagement_id = :engagement AND partner_id = :partner)
            """;
    private static final String IN_ORDER = " ORDER BY optional, due_on NULLS LAST, title, id";

    private final JdbcClient jdbc;

    Tasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(TaskState task) {
        jdbc.sql(KEEP)
                .param("id", task.id())
                .param("engagement", task.engagementId())
                .param("partner", task.partnerId())
                .param("title", task.title())
                .param("owed", task.owed())
                .param("optional", task.optional())
                .param("dueOn", task.dueOn(), Types.DATE)
                .param("at", Timestamp.from(task.at()))
                .update();
    }

    /** Notes that a task is told of by itself. */
    void tell(UUID task, TaskChange change, Instant at) {
        jdbc.sql(TELL)
                .param("id", task)
                .param("told", change.name())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Returns what a partner owes an engagement, what is due first first. */
    List<OwedTask> owed(UUID engagement, UUID partner) {
        return of(OWED + IN_ORDER, engagement, partner).query(OwedTask.class).list();
    }

    /** Returns what a partner still owes of what was told by itself in that time and not again since. */
    List<OwedTask> told(UUID engagement, UUID partner, Window window) {
        return of(OWED + " AND told_at >= :from AND told_at < :to" + IN_ORDER, engagement, partner)
                .param("from", Timestamp.from(window.from()))
                .param("to", Timestamp.from(window.to()))
                .query(OwedTask.class)
                .list();
    }

    /** Returns whether the partner has tasks there, in whatever state. */
    boolean has(UUID engagement, UUID partner) {
        return of(HAS, engagement, partner).query(Boolean.class).single();
    }

    void forget(UUID engagement) {
        jdbc.sql("DELETE FROM engagement_task WHERE engagement_id = :engagement")
                .param("engagement", engagement)
                .update();
    }

    void forget(UUID engagement, UUID partner) {
        jdbc.sql("DELETE FROM engagement_task WHERE engagement_id = :engagement AND partner_id = :partner")
                .param("engagement", engagement)
                .param("partner", partner)
                .update();
    }

    private JdbcClient.StatementSpec of(String sql, UUID engagement, UUID partner) {
        return jdbc.sql(sql).param("engagement", engagement).param("partner", partner);
    }
}
