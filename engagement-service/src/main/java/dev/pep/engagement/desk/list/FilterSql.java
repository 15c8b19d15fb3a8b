package dev.pep.engagement.desk.list;

import dev.pep.engagement.plan.FindEngagement;
import dev.pep.platform.access.CallerParams;
import dev.pep.platform.security.InternalUser;
import dev.pep.platform.sql.Sql;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A filter as conditions on {@code engagement e} with its standing {@code s}. The caller's operating units are part of
 * it, and that drafts are for coordinators only, so that no query can leave them out by mistake.
 */
final class FilterSql {

    private static final String FROM = """
            FROM engagement e JOIN engagement_standing s ON s.id = e.id
            WHERE (:everywhere OR e.ou = ANY (CAST(:ous AS text[]))) AND (:drafts OR e.published_at IS NOT NULL)
            """;
    private static final String MINE = " AND e.organiser_email = :me";
    private static final String TEXT = """
             AND (strpos(lower(e.title || ' ' || e.organiser_name || ' ' || e.organiser_email), :q) > 0
                OR EXISTS (
                    SELECT 1 FROM invitation i
                    WHERE i.engagement_id = e.id AND strpos(lower(i.partner_name), :q) > 0))
            """;

    private final EngagementFilter filter;
    private final Map<String, Object> params;

    FilterSql(EngagementFilter filter, InternalUser user, Instant now) {
        this.filter = filter;
        this.params = new HashMap<>(CallerParams.of(user));
        params.put("drafts", FindEngagement.coordinates(user));
        params.put("states", filter.states());
        params.put("types", filter.types());
        params.put("units", filter.units());
        params.put("q", filter.text());
        params.put("soon", Sql.at(now.plus(Attention.SOON)));
        params.put("lately", Sql.at(now.minus(Attention.LATELY)));
        if (filter.partner() != null) {
            params.put("partner", filter.partner());
        }
    }

    /** Returns where to look, with all that has no values to choose. */
    String open() {
        return FROM
                + (filter.onlyMine() ? MINE : "")
                + (filter.text().isEmpty() ? "" : TEXT)
                + (filter.attention() == null
                        ? ""
                        : " AND " + filter.attention().condition());
    }

    /** Returns where to look, with the whole filter. */
    String whole() {
        return Stream.of(Dimension.values()).map(this::of).collect(Collectors.joining(" AND ", open() + " AND ", ""));
    }

    /** Returns the condition of one dimension. */
    String of(Dimension dimension) {
        return dimension.condition(filter);
    }

    Map<String, Object> params() {
        return params;
    }
}
