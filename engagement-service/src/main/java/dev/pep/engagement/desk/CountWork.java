package dev.pep.engagement.desk;

import dev.pep.engagement.plan.FindEngagement;
import dev.pep.platform.access.CallerParams;
import dev.pep.platform.security.InternalUser;
import dev.pep.platform.sql.Sql;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts what waits for somebody. */
@Component
class CountWork {

    private static final Duration SOON = Duration.ofDays(3);
    private static final Duration LATELY = Duration.ofDays(14);
    private static final int WEEK = 7;

    private static final String COUNT = """
            WITH mine AS (
                SELECT e.id, e.first_day, s.state FROM engagement e JOIN engagement_standing s ON s.id = e.id
                WHERE (:everywhere OR e.ou = ANY (CAST(:ous AS text[]))) AND s.state <> 'CANCELLED'
                    AND (NOT :coordinates OR e.organiser_email = :me) AND (:coordinates OR s.state <> 'DRAFT')),
            owed AS (
                SELECT i.engagement_id, min(i.expires_at) AS first_end FROM invitation i JOIN mine ON mine.id = i.engagement_id
                WHERE i.state IN ('SENT', 'OPENED') GROUP BY 1),
            tasks AS (SELECT t.* FROM live_task t JOIN mine ON mine.id = t.engagement_id WHERE t.state = 'OPEN')
            SELECT (SELECT count(*) FROM mine WHERE state = 'DRAFT')::int AS drafts,
                (SELECT count(*) FROM owed)::int AS answers,
                (SELECT count(*) FROM owed WHERE first_end < :soon)::int AS expiring,
                (SELECT count(DISTINCT engagement_id) FROM tasks WHERE overdue)::int AS overdue,
                (SELECT count(*) FROM tasks WHERE NOT overdue AND due_on <= :week)::int AS due_soon,
                (SELECT count(*) FROM heatmap_request r JOIN mine ON mine.id = r.engagement_id
                    WHERE r.state IN ('REQUESTED', 'ASKED'))::int AS heatmaps,
                (SELECT count(*) FROM material m JOIN mine ON mine.id = m.engagement_id
                    WHERE m.added_kind = 'PARTNER' AND m.withdrawn_at IS NULL AND m.added_at >= :lately)::int AS materials,
                (SELECT count(*) FROM mine WHERE state IN ('PLANNING', 'PREPARING')
                    AND first_day BETWEEN :today AND :fortnight)::int AS upcoming
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    CountWork(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public WorkView of(InternalUser user) {
        LocalDate today = LocalDate.now(clock.withZone(Objects.requireNonNullElse(user.zone(), ZoneOffset.UTC)));
        return jdbc.sql(COUNT)
                .params(CallerParams.of(user))
                .param("coordinates", FindEngagement.coordinates(user))
                .param("soon", Sql.at(clock.instant().plus(SOON)))
                .param("lately", Sql.at(clock.instant().minus(LATELY)))
                .param("today", today)
                .param("week", today.plusDays(WEEK))
                .param("fortnight", today.plusDays(2L * WEEK))
                .query((row, n) -> new WorkView(
                        row.getInt("drafts"),
                        row.getInt("answers"),
                        row.getInt("expiring"),
                        row.getInt("overdue"),
                        row.getInt("due_soon"),
                        row.getInt("heatmaps"),
                        row.getInt("materials"),
                        row.getInt("upcoming")))
                .single();
    }
}
