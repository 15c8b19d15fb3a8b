package dev.pep.heatmap.list;

import dev.pep.heatmap.filter.Dimension;
import dev.pep.heatmap.filter.FilterSql;
import dev.pep.heatmap.filter.HeatmapFilter;
import dev.pep.platform.security.InternalUser;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Counts how many accounts each value of each dimension would leave, by reading them; all counts are of one moment. */
@Component
class CountInSql {

    private static final String BY_COLUMN = """
            SELECT a.%1$s AS value, count(*) AS count FROM account a WHERE %2$s GROUP BY 1 ORDER BY 1
            """;
    private static final String BY_STATUS = """
            SELECT r.status AS value, count(DISTINCT a.id) AS count
            FROM account a JOIN partner_report r ON r.account_id = a.id AND NOT r.blank
            WHERE %s%s AND r.status IS NOT NULL GROUP BY 1
            """;
    private static final String BY_PARTNER = """
            SELECT c.value, p.name AS label, c.count
            FROM (SELECT r.partner_id::text AS value, count(*) AS count
                FROM account a JOIN partner_report r ON r.account_id = a.id AND NOT r.blank
                WHERE %s%s GROUP BY 1) c JOIN partner p ON p.id = c.value::uuid
            ORDER BY lower(p.name), p.id
            """;

    static final Map<String, String> STATUSES =
            labels("TARGET", "Target", "PAST_CUSTOMER", "Past customer", "ACTIVE_CUSTOMER", "Active customer");
    static final Map<String, String> AGES = labels(
            "within-30", "In the last 30 days",
            "within-90", "In the last 90 days",
            "older-than-90", "More than 90 days ago",
            "never", "Never");

    private final JdbcClient jdbc;
    private final Clock clock;

    CountInSql(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public FacetList count(HeatmapFilter filter, InternalUser user) {
        Instant now = clock.instant();
        return new FacetList(
                byColumn("segment", FilterSql.of(filter.without(Dimension.SEGMENT), user, now)),
                byColumn("ou", FilterSql.of(filter.without(Dimension.OU), user, now)),
                byColumn("industry", FilterSql.of(filter.without(Dimension.INDUSTRY), user, now)),
                byStatus(FilterSql.of(filter.without(Dimension.STATUS), user, now)),
                byPartner(filter, user, now),
                byEcm(filter.without(Dimension.ECM), user, now),
                byAge(filter.without(Dimension.AGE), user, now));
    }

    private List<FacetValue> byColumn(String column, FilterSql sql) {
        return jdbc.sql(BY_COLUMN.formatted(column, sql.where()))
                .params(sql.params())
                .query((row, n) -> {
                    String value = row.getString("value");
                    String shown = value.isEmpty() ? HeatmapFilter.NO_VALUE : value;
                    return new FacetValue(shown, shown, row.getLong("count"));
                })
                .list();
    }

    private List<FacetValue> byStatus(FilterSql sql) {
        Map<String, Long> counts = new LinkedHashMap<>();
        jdbc.sql(BY_STATUS.formatted(sql.where(), sql.reports()))
                .params(sql.params())
                .query(row -> {
                    counts.put(row.getString("value"), row.getLong("count"));
                });
        List<FacetValue> values = new ArrayList<>();
        STATUSES.forEach((value, label) -> values.add(new FacetValue(value, label, counts.getOrDefault(value, 0L))));
        long without = count(sql.where() + " AND " + sql.noStatus(), sql);
        values.add(new FacetValue(FilterSql.NO_STATUS, "No status", without));
        return values;
    }

    private List<FacetValue> byPartner(HeatmapFilter filter, InternalUser user, Instant now) {
        HeatmapFilter open = filter.without(Dimension.PARTNER);
        FilterSql sql = FilterSql.of(open.without(Dimension.STATUS), user, now);
        FilterSql statuses = FilterSql.of(open, user, now);
        List<String> wanted = filter.of(Dimension.STATUS);
        String status = wanted.isEmpty()
                ? ""
                : " AND (r.status = ANY (:status)"
                        + (wanted.contains(FilterSql.NO_STATUS) ? " OR r.status IS NULL)" : ")");
        return jdbc.sql(BY_PARTNER.formatted(sql.where(), sql.reports() + status))
                .params(statuses.params())
                .query((row, n) -> new FacetValue(row.getString("value"), row.getString("label"), row.getLong("count")))
                .list();
    }

    private List<FacetValue> byEcm(HeatmapFilter filter, InternalUser user, Instant now) {
        List<FacetValue> all = byColumn("ecm", FilterSql.of(filter, user, now));
        long mine = all.stream()
                .filter(value -> value.value().equals(user.email()))
                .mapToLong(FacetValue::count)
                .sum();
        List<FacetValue> values = new ArrayList<>(all);
        values.addFirst(new FacetValue("me", "My accounts", mine));
        return values;
    }

    private List<FacetValue> byAge(HeatmapFilter filter, InternalUser user, Instant now) {
        return AGES.entrySet().stream()
                .map(age -> {
                    HeatmapFilter one = filter.with(Dimension.AGE, age.getKey());
                    FilterSql sql = FilterSql.of(one, user, now);
                    return new FacetValue(age.getKey(), age.getValue(), count(sql.where(), sql));
                })
                .toList();
    }

    private long count(String where, FilterSql sql) {
        return jdbc.sql("SELECT count(*) FROM account a WHERE " + where)
                .params(sql.params())
                .query(Long.class)
                .single();
    }

    private static Map<String, String> labels(String... valuesAndLabels) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (int i = 0; i < valuesAndLabels.length; i += 2) {
            labels.put(valuesAndLabels[i], valuesAndLabels[i + 1]);
        }
        return labels;
    }
}
