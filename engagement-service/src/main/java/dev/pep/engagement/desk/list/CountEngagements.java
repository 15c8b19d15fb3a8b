package dev.pep.engagement.desk.list;

import dev.pep.engagement.desk.list.EngagementFacets.EngagementFacet;
import dev.pep.platform.security.InternalUser;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells how many of the engagements that the caller may see each value of a filter would leave, all of one moment. */
@Component
class CountEngagements {

    /** Each engagement once, with whether the filter's choice in each dimension leaves it. */
    private static final String COUNT = """
            WITH found AS MATERIALIZED (
                SELECT e.id, e.type, e.ou, s.state, %1$s AS state_fits, %2$s AS type_fits, %3$s AS ou_fits,
                    %4$s AS partner_fits %5$s)
            SELECT 'STATE' AS dimension, state AS value, state AS label, count(*)::int AS count
            FROM found WHERE type_fits AND ou_fits AND partner_fits GROUP BY state
            UNION ALL
            SELECT 'TYPE', type, type, count(*)::int
            FROM found WHERE state_fits AND ou_fits AND partner_fits GROUP BY type
            UNION ALL
            SELECT 'OU', ou, ou, count(*)::int FROM found WHERE state_fits AND type_fits AND partner_fits GROUP BY ou
            UNION ALL
            SELECT 'PARTNER', p.partner_id::text, max(coalesce(d.name, p.partner_name, '')),
                count(DISTINCT p.engagement_id)::int
            FROM found f
            JOIN partner_of_engagement p ON p.engagement_id = f.id
            LEFT JOIN partner d ON d.partner_id = p.partner_id
            WHERE f.state_fits AND f.type_fits AND f.ou_fits GROUP BY p.partner_id
            ORDER BY dimension, label, value
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    CountEngagements(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public EngagementFacets count(EngagementFilter filter, InternalUser user) {
        FilterSql sql = new FilterSql(filter, user, clock.instant());
        List<Counted> counted = jdbc.sql(COUNT.formatted(
                        sql.of(Dimension.STATE),
                        sql.of(Dimension.TYPE),
                        sql.of(Dimension.OU),
                        sql.of(Dimension.PARTNER),
                        sql.open()))
                .params(sql.params())
                .query(Counted::of)
                .list();
        return new EngagementFacets(
                values(counted, Dimension.STATE),
                values(counted, Dimension.TYPE),
                values(counted, Dimension.OU),
                values(counted, Dimension.PARTNER));
    }

    private static List<EngagementFacet> values(List<Counted> counted, Dimension dimension) {
        return counted.stream()
                .filter(one -> one.dimension() == dimension)
                .map(Counted::facet)
                .toList();
    }

    private record Counted(Dimension dimension, EngagementFacet facet) {

        static Counted of(ResultSet row, int number) throws SQLException {
            return new Counted(
                    Dimension.valueOf(row.getString("dimension")),
                    new EngagementFacet(row.getString("value"), row.getString("label"), row.getInt("count")));
        }
    }
}
