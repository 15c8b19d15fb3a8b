package dev.pep.engagement.desk.list;

import dev.pep.engagement.account.CriteriaSql;
import dev.pep.engagement.plan.EngagementState;
import dev.pep.engagement.plan.EngagementType;
import dev.pep.engagement.plan.Person;
import dev.pep.platform.sql.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An engagement in a list.
 *
 * @param partners how many partners are invited, or are to be
 * @param waiting how many of them owe an answer
 * @param accounts how many accounts of the caller's units match
 * @param readiness how much of what is required is done, in percent; none where nobody takes part
 * @param overdue how many tasks are overdue
 * @param dueOn the day on which the next answer or task is due, also one that has passed
 */
record EngagementRow(
        UUID id,
        EngagementType type,
        String title,
        String ou,
        EngagementState state,
        Person organiser,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable Instant publishedAt,
        Instant changedAt,
        int partners,
        int accepted,
        int declined,
        int waiting,
        int accounts,
        @Nullable Integer readiness,
        int overdue,
        @Nullable LocalDate dueOn) {

    /**
     * What a query selects of {@code page e}, a few engagements with their states; it is given {@code CallerParams}.
     */
    static final String SELECT = """
            SELECT e.*, p.partners, i.accepted, i.declined, i.waiting, t.readiness, t.overdue, d.due_on,
                (%s) AS accounts
            FROM page e
            CROSS JOIN LATERAL (
                SELECT count(DISTINCT partner_id)::int AS partners FROM partner_of_engagement
                WHERE engagement_id = e.id) p
            CROSS JOIN LATERAL (
                SELECT count(*) FILTER (WHERE state = 'ACCEPTED')::int AS accepted,
                    count(*) FILTER (WHERE state = 'DECLINED')::int AS declined,
                    count(*) FILTER (WHERE e.cancelled_at IS NULL AND state IN ('SENT', 'OPENED'))::int AS waiting
                FROM (SELECT DISTINCT ON (partner_id) state FROM invitation WHERE engagement_id = e.id
                    ORDER BY partner_id, sent_at DESC, id) last) i
            CROSS JOIN LATERAL (
                SELECT (100 * count(*) FILTER (WHERE NOT optional AND state <> 'OPEN')
                        / nullif(count(*) FILTER (WHERE NOT optional), 0))::int AS readiness,
                    count(*) FILTER (WHERE overdue)::int AS overdue
                FROM live_task WHERE engagement_id = e.id) t
            LEFT JOIN engagement_due d ON d.id = e.id
            """.formatted(CriteriaSql.counted("e"));

    static EngagementRow of(ResultSet row) throws SQLException {
        return new EngagementRow(
                Sql.id(row, "id"),
                EngagementType.valueOf(row.getString("type")),
                row.getString("title"),
                row.getString("ou"),
                EngagementState.valueOf(row.getString("state")),
                new Person(row.getString("organiser_email"), row.getString("organiser_name")),
                Sql.day(row, "first_day"),
                Sql.day(row, "last_day"),
                Sql.moment(row, "published_at"),
                Sql.instant(row, "changed_at"),
                row.getInt("partners"),
                row.getInt("accepted"),
                row.getInt("declined"),
                row.getInt("waiting"),
                row.getInt("accounts"),
                readiness(row),
                row.getInt("overdue"),
                Sql.day(row, "due_on"));
    }

    private static @Nullable Integer readiness(ResultSet row) throws SQLException {
        return row.getObject("readiness", Integer.class);
    }
}
