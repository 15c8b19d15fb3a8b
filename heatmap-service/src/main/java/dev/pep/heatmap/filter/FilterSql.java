package dev.pep.heatmap.filter;

import dev.pep.platform.security.InternalUser;
import dev.pep.platform.security.OuScope;
import dev.pep.platform.sql.Sql;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A filter as conditions on {@code account a}. The caller's operating units are part of it, so that no query can leave
 * them out by mistake; what has no caller says so.
 */
public final class FilterSql {

    /** Account status of an account that has none. */
    public static final String NO_STATUS = "NONE";

    private static final Set<String> STATUSES = Set.of("TARGET", "PAST_CUSTOMER", "ACTIVE_CUSTOMER", NO_STATUS);

    private static final String EVERY_UNIT = """
            (WITH RECURSIVE unit(ou) AS (
                (SELECT ou FROM account ORDER BY ou LIMIT 1)
                UNION ALL
                SELECT (SELECT n.ou FROM account n WHERE n.ou > unit.ou ORDER BY n.ou LIMIT 1) FROM unit
                WHERE unit.ou IS NOT NULL)
            SELECT ou FROM unit WHERE ou IS NOT NULL)
            """;

    private static final InternalUser EVERYBODY = new InternalUser("", "", Set.of(), new OuScope(true, Set.of()), null);

    private final Conditions where = new Conditions();
    private final StringBuilder reports = new StringBuilder();
    private final boolean everyUnit;

    private FilterSql(HeatmapFilter filter, InternalUser user, Instant now) {
        this.everyUnit = units(filter.of(Dimension.OU), user.ous());
        values("segment", filter.values(Dimension.SEGMENT, user));
        values("industry", filter.values(Dimension.INDUSTRY, user));
        values("ecm", filter.values(Dimension.ECM, user));
        TextSql.add(where, filter.words());
        rowSet(filter);
        partners(filter.of(Dimension.PARTNER));
        statuses(filter.of(Dimension.STATUS));
        AgeSql.add(where, filter.of(Dimension.AGE), now);
    }

    /** Returns the filter as one person may use it at a moment. */
    public static FilterSql of(HeatmapFilter filter, InternalUser user, Instant now) {
        return new FilterSql(filter, user, now);
    }

    /**
     * Returns the filter over all operating units, for nobody in particular. Who uses it sees to it that no person gets
     * what is outside of their units.
     */
    public static FilterSql withoutWall(HeatmapFilter filter, Instant now) {
        return new FilterSql(filter, EVERYBODY, now);
    }

    /** Refuses a filter that means nothing. */
    public static void check(HeatmapFilter filter, InternalUser user, Instant now) {
        new FilterSql(filter, user, now);
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
        return withinUnits() + where;
    }

    /** Returns the condition of the operating units alone. */
    public String withinUnits() {
        return everyUnit ? "true" : "a.ou = ANY (:ous)";
    }

    /** Returns the conditions under which a report {@code r} counts for this filter, each with a leading AND. */
    public String reports() {
        return reports.toString();
    }

    /** Returns the parameters of the conditions. */
    public Map<String, Object> params() {
        return where.params();
    }

    private boolean units(List<String> wanted, OuScope scope) {
        if (scope.all() && wanted.isEmpty()) {
            return true;
        }
        List<String> ous = wanted.isEmpty()
                ? List.copyOf(scope.ous())
                : wanted.stream().filter(scope::includes).distinct().toList();
        where.param("ous", Sql.texts(ous));
        return false;
    }

    private void values(String column, List<String> wanted) {
        if (wanted.size() == 1) {
            where.and("a." + column + " = :" + column, column, wanted.getFirst());
        } else if (!wanted.isEmpty()) {
            where.and("a." + column + " = ANY (:" + column + ")", column, Sql.texts(wanted));
        }
    }

    private void rowSet(HeatmapFilter filter) {
        filter.rows().ifPresent(id -> {
            where.and(
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
            where.param("partner", Sql.ids(ids));
            reports.append(" AND r.partner_id = ANY (CAST(:partner AS uuid[]))");
            where.and(reported(""));
        }
    }

    private void statuses(List<String> statuses) {
        if (statuses.isEmpty()) {
            return;
        }
        statuses.stream().filter(status -> !STATUSES.contains(status)).findAny().ifPresent(status -> {
            throw HeatmapFilter.invalid("status", "\"" + status + "\" is not an account status.");
        });
        where.param("status", Sql.texts(statuses));
        String any = reported(" AND r.status = ANY (:status)");
        where.and(statuses.contains(NO_STATUS) ? "(" + any + " OR " + noStatus() + ")" : any);
    }

    /** Returns the condition that no report gives the account a status. */
    public String noStatus() {
        return "NOT " + reported(" AND r.status IS NOT NULL");
    }

    private String reported(String more) {
        return "EXISTS (SELECT 1 FROM partner_report r WHERE r.account_id = a.id AND NOT r.blank" + reports + more
                + ")";
    }
}
