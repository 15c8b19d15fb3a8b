package dev.pep.engagement.desk;

import dev.pep.engagement.desk.EngagementPage.EngagementRow;
import dev.pep.engagement.desk.EngagementPage.StateCount;
import dev.pep.engagement.plan.EngagementState;
import dev.pep.engagement.plan.EngagementType;
import dev.pep.engagement.plan.FindEngagement;
import dev.pep.engagement.plan.Person;
import dev.pep.platform.access.CallerParams;
import dev.pep.platform.keyset.Keyset;
import dev.pep.platform.security.InternalUser;
import dev.pep.platform.sql.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists the engagements of the caller's operating units; drafts are for coordinators only. */
@Component
class ListEngagements {

    private static final Duration SOON = Duration.ofDays(3);
    private static final Duration LATELY = Duration.ofDays(14);

    private static final String FOUND = """
            FROM engagement e JOIN engagement_standing s ON s.id = e.id
            WHERE (:everywhere OR e.ou = ANY (CAST(:ous AS text[]))) AND (:drafts OR s.state <> 'DRAFT')
                AND (cardinality(CAST(:types AS text[])) = 0 OR e.type = ANY (CAST(:types AS text[])))
                AND (cardinality(CAST(:units AS text[])) = 0 OR e.ou = ANY (CAST(:units AS text[])))
                AND (NOT :mine OR e.organiser_email = :me)
                AND (CAST(:partner AS uuid) IS NULL
                    OR EXISTS (SELECT 1 FROM invitation i WHERE i.engagement_id = e.id AND i.partner_id = :partner)
                    OR s.state = 'DRAFT' AND EXISTS (
                        SELECT 1 FROM engagement_partner p WHERE p.engagement_id = e.id AND p.partner_id = :partner))
                AND (:q = '' OR strpos(lower(e.title || ' ' || e.organiser_name || ' ' || e.organiser_email), :q) > 0
                    OR EXISTS (
                        SELECT 1 FROM invitation i
                        WHERE i.engagement_id = e.id AND strpos(lower(i.partner_name), :q) > 0))
                AND (:attention = '' OR s.state <> 'CANCELLED' AND CASE :attention
                    WHEN 'ANSWERS' THEN EXISTS (
                        SELECT 1 FROM invitation i WHERE i.engagement_id = e.id AND i.state IN ('SENT', 'OPENED'))
                    WHEN 'EXPIRING' THEN EXISTS (
                        SELECT 1 FROM invitation i WHERE i.engagement_id = e.id AND i.state IN ('SENT', 'OPENED')
                            AND i.expires_at < :soon)
                    WHEN 'OVERDUE' THEN EXISTS (SELECT 1 FROM live_task t WHERE t.engagement_id = e.id AND t.overdue)
                    ELSE EXISTS (
                        SELECT 1 FROM material m WHERE m.engagement_id = e.id AND m.added_kind = 'PARTNER'
                            AND m.withdrawn_at IS NULL AND m.added_at >= :lately) END)
            """;
    private static final String IN_STATE =
            " AND (cardinality(CAST(:states AS text[])) = 0 OR s.state = ANY (CAST(:states AS text[])))";
    private static final String PAGE = """
            WITH page AS (
                SELECT e.*, s.state %s %s
                    AND (CAST(:afterAt AS timestamptz) IS NULL OR (e.changed_at, e.id) < (:afterAt, CAST(:afterId AS uuid)))
                ORDER BY e.changed_at DESC, e.id DESC LIMIT :limit)
            SELECT e.*, coalesce(i.partners, d.partners, 0) AS partners, coalesce(i.accepted, 0) AS accepted,
                coalesce(i.declined, 0) AS declined, coalesce(i.waiting, 0) AS waiting, c.accounts, t.readiness,
                coalesce(t.overdue, 0) AS overdue
            FROM page e
            LEFT JOIN LATERAL (
                SELECT count(DISTINCT partner_id)::int AS partners,
                    count(*) FILTER (WHERE state = 'ACCEPTED')::int AS accepted,
                    count(*) FILTER (WHERE state = 'DECLINED')::int AS declined,
                    count(*) FILTER (WHERE e.cancelled_at IS NULL AND state IN ('SENT', 'OPENED'))::int AS waiting
                FROM invitation WHERE engagement_id = e.id AND e.published_at IS NOT NULL
                HAVING count(*) > 0) i ON true
            LEFT JOIN LATERAL (
                SELECT count(*)::int AS partners FROM engagement_partner WHERE engagement_id = e.id) d ON true
            LEFT JOIN LATERAL (
                SELECT (100 * count(*) FILTER (WHERE NOT optional AND state <> 'OPEN')
                        / nullif(count(*) FILTER (WHERE NOT optional), 0))::int AS readiness,
                    count(*) FILTER (WHERE overdue)::int AS overdue
                FROM live_task WHERE engagement_id = e.id) t ON true
            CROSS JOIN LATERAL (
                SELECT coalesce(sum(n.accounts), 0)::int AS accounts FROM (
                    SELECT * FROM account_cell WHERE ou = ANY (e.ous)
                    UNION ALL
                    SELECT * FROM account_cell WHERE cardinality(e.ous) = 0) n
                WHERE (cardinality(e.segments) = 0 OR n.segment = ANY (e.segments))
                    AND (cardinality(e.industries) = 0 OR n.industry = ANY (e.industries))
                    AND (cardinality(e.statuses) = 0 OR n.statuses & (
                        CASE WHEN 'TARGET' = ANY (e.statuses) THEN 1 ELSE 0 END
                        + CASE WHEN 'PAST_CUSTOMER' = ANY (e.statuses) THEN 2 ELSE 0 END
                        + CASE WHEN 'ACTIVE_CUSTOMER' = ANY (e.statuses) THEN 4 ELSE 0 END) <> 0)
                    AND (:everywhere OR n.ou = ANY (CAST(:ous AS text[])))) c
            ORDER BY e.changed_at DESC, e.id DESC
            """.formatted(FOUND, IN_STATE);
    private static final String STATES = "SELECT s.state, count(*)::int AS count " + FOUND + " GROUP BY s.state";

    private final JdbcClient jdbc;
    private final Clock clock;

    ListEngagements(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public EngagementPage find(EngagementFilter filter, InternalUser user) {
        Keyset from = filter.after() == null ? null : Keyset.read(filter.after(), 2);
        List<EngagementRow> found = filtered(PAGE, filter, user)
                .param("states", filter.states())
                .param("afterAt", from == null ? null : Sql.at(from.moment(0)))
                .param("afterId", from == null ? null : from.id(1))
                .param("limit", filter.size() + 1)
                .query((row, n) -> row(row))
                .list();
        List<StateCount> states = filtered(STATES, filter, user)
                .query((row, n) -> new StateCount(EngagementState.valueOf(row.getString("state")), row.getInt("count")))
                .list();
        boolean more = found.size() > filter.size();
        List<EngagementRow> page = more ? found.subList(0, filter.size()) : found;
        return new EngagementPage(page, more ? end(page.getLast()) : null, total(states, filter), states);
    }

    private JdbcClient.StatementSpec filtered(String sql, EngagementFilter filter, InternalUser user) {
        return jdbc.sql(sql)
                .params(CallerParams.of(user))
                .param("drafts", FindEngagement.coordinates(user))
                .param("types", filter.types())
                .param("units", filter.ous())
                .param("mine", Boolean.TRUE.equals(filter.mine()))
                .param("partner", filter.partner())
                .param("q", filter.text())
                .param("attention", Objects.toString(filter.attention(), ""))
                .param("soon", Sql.at(clock.instant().plus(SOON)))
                .param("lately", Sql.at(clock.instant().minus(LATELY)));
    }

    private static int total(List<StateCount> states, EngagementFilter filter) {
        List<String> wanted = List.of(filter.states());
        return states.stream()
                .filter(one -> wanted.isEmpty() || wanted.contains(one.state().name()))
                .mapToInt(StateCount::count)
                .sum();
    }

    private static String end(EngagementRow last) {
        return Keyset.of(last.changedAt(), last.id()).text();
    }

    private static EngagementRow row(ResultSet row) throws SQLException {
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
                row.getInt("overdue"));
    }

    private static @Nullable Integer readiness(ResultSet row) throws SQLException {
        return row.getObject("readiness", Integer.class);
    }
}
