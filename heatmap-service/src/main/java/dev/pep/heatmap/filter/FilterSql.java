package dev.pep.heatmap.filter;

import dev.pep.heatmap.sql.Sql;
import dev.pep.platform.security.InternalUser;
import dev.pep.platform.security.OuScope;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A filter as conditions on {@code account a}. The caller's operating units are part of it, so that no query can leave
 * them out by mistake.
 */
public final class FilterSql {

    /** Account status of an account that has none. */
    public static final String NO_STATUS = "NONE";

    private static final Set<String> STATUSES = Set.of("TARGET", "PAST_CUSTOMER", "ACTIVE_CUSTOMER", NO_STATUS);
    private static final int MOST_WORDS = 8;

    private static final String EVERY_UNIT = """
            (WITH RECURSIVE unit(ou) AS (
                (SELECT ou FROM account ORDER BY ou LIMIT 1)
                UNION ALL
                SELECT (SELECT n.ou FROM account n WHERE n.ou > unit.ou ORDER BY n.ou LIMIT 1) FROM unit
                WHERE unit.ou IS NOT NULL)
            SELECT ou FROM unit WHERE ou IS NOT NULL)
            """;

    private final StringBuilder where = new StringBuilder();
    private final StringBuilder reports = new StringBuilder();
    private final Map<String, Object> params = new HashMap<>();
    private final boolean everyUnit;

    private FilterSql(HeatmapFilter filter, InternalUser user, Instant now) {
        this.everyUnit = units(filter.of(Dimension.OU), user.ous());
        values("segment", filter.of(Dimension.SEGMENT));
        values("industry", filter.of(Dimension.INDUSTRY));
        values("ecm", people(filter.of(Dimension.ECM), user));
        text(filter.q());
        rowSet(filter);
        partners(filter.of(Dimension.PARTNER));
        statuses(filter.of(Dimension.STATUS));
        ages(filter.of(Dimension.AGE), now);
    }

    /** Returns the filter as one person may use it at a moment. */
    public static FilterSql of(HeatmapFilter filter, InternalUser user, Instant now) {
        return new FilterSql(filter, user, now);
    }

    /** Returns a table expression of one column: the operating units to look into. */
    public String units() {
        return everyUnit ? EVERY_UNIT : "unnest(:ous)";
    }

    /** Returns all conditions but that of the operating units, each with a leading AND. */
    public String conditions() {
        return where.toString();
    }

    /** Returns all conditions. */
    public String where() {
        return (everyUnit ? "true" : "a.ou = ANY (:ous)") + where;
    }

    /** Returns the conditions under which a report {@code r} counts for this filter, each with a leading AND. */
    public String reports() {
        return reports.toString();
    }

    /** Returns the parameters of the conditions. */
    public Map<String, Object> params() {
        return Map.copyOf(params);
    }

    private boolean units(List<String> wanted, OuScope scope) {
        if (scope.all() && wanted.isEmpty()) {
            return true;
        }
        List<String> ous = wanted.isEmpty()
                ? List.copyOf(scope.ous())
                : wanted.stream().filter(scope::includes).distinct().toList();
        params.put("ous", Sql.texts(ous));
        return false;
    }

    private void values(String column, List<String> values) {
        List<String> wanted = values.stream()
                .map(value -> value.equals(HeatmapFilter.NO_VALUE) ? "" : value)
                .toList();
        if (wanted.size() == 1) {
            and("a." + column + " = :" + column, column, wanted.getFirst());
        } else if (!wanted.isEmpty()) {
            and("a." + column + " = ANY (:" + column + ")", column, Sql.texts(wanted));
        }
    }

    private static List<String> people(List<String> values, InternalUser user) {
        return values.stream()
                .map(value -> value.equals("me") ? user.email() : value)
                .toList();
    }

    private void text(String q) {
        List<String> words = List.of(q.split("\\s+"));
        if (words.size() > MOST_WORDS) {
            throw HeatmapFilter.invalid("q", "At most " + MOST_WORDS + " words can be searched for.");
        }
        for (int i = 0; i < words.size() && !q.isEmpty(); i++) {
            String pattern = words.get(i).replaceAll("([\\\\%_])", "\\\\$1");
            and("a.search LIKE '%' || lower(:q" + i + " COLLATE pg_unicode_fast) || '%'", "q" + i, pattern);
        }
    }

    private void rowSet(HeatmapFilter filter) {
        filter.rows().ifPresent(id -> {
            and(
                    "EXISTS (SELECT 1 FROM row_set_pair p WHERE p.row_set_id = :rowSet AND p.account_id = a.id)",
                    "rowSet",
                    id);
            reports.append(" AND EXISTS (SELECT 1 FROM row_set_pair p WHERE p.row_set_id = :rowSet"
                    + " AND p.account_id = r.account_id AND p.partner_id = r.partner_id)");
        });
    }

    private void partners(List<String> partners) {
        if (!partners.isEmpty()) {
            List<UUID> ids = partners.stream()
                    .map(id -> HeatmapFilter.id(Dimension.PARTNER.parameter(), id))
                    .toList();
            params.put("partner", Sql.ids(ids));
            reports.append(" AND r.partner_id = ANY (CAST(:partner AS uuid[]))");
            where.append(" AND ").append(reported(""));
        }
    }

    private void statuses(List<String> statuses) {
        if (statuses.isEmpty()) {
            return;
        }
        statuses.stream().filter(status -> !STATUSES.contains(status)).findAny().ifPresent(status -> {
            throw HeatmapFilter.invalid("status", "\"" + status + "\" is not an account status.");
        });
        params.put("status", Sql.texts(statuses));
        String any = reported(" AND r.status = ANY (:status)");
        where.append(statuses.contains(NO_STATUS) ? " AND (" + any + " OR " + noStatus() + ")" : " AND " + any);
    }

    /** Returns the condition that no report gives the account a status. */
    public String noStatus() {
        return "NOT " + reported(" AND r.status IS NOT NULL");
    }

    private String reported(String more) {
        return "EXISTS (SELECT 1 FROM partner_report r WHERE r.account_id = a.id AND NOT r.blank" + reports + more
                + ")";
    }

    private void ages(List<String> texts, Instant now) {
        List<String> any = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Age age = Age.of(texts.get(i));
            params.put("age" + i, Sql.at(age.limit(now)));
            any.add(
                    switch (age.kind()) {
                        case NEVER -> "a.last_report_at = 'epoch'";
                        case WITHIN -> "a.last_report_at >= :age" + i;
                        case OLDER -> "(a.last_report_at < :age" + i + " AND a.last_report_at > 'epoch')";
                    });
        }
        if (!any.isEmpty()) {
            where.append(" AND (").append(String.join(" OR ", any)).append(")");
        }
    }

    private void and(String condition, String param, Object value) {
        where.append(" AND ").append(condition);
        params.put(param, value);
    }
}
