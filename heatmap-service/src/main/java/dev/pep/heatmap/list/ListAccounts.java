package dev.pep.heatmap.list;

import dev.pep.heatmap.filter.FilterSql;
import dev.pep.heatmap.filter.HeatmapFilter;
import dev.pep.heatmap.sql.Sql;
import dev.pep.platform.security.InternalUser;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads pages of the heatmap. A page continues behind the last row of the page before, so that its cost does not grow
 * with its depth, and takes the first rows of each operating unit by index before it merges them.
 */
@Component
class ListAccounts {

    private static final String PAGE = """
            SELECT a.id, a.key, a.name, a.domain, a.city, a.state, a.country, a.segment, a.ou, a.industry, a.ecm,
                a.sellers, a.name_order, a.%s AS sorted
            FROM %s AS o(ou) CROSS JOIN LATERAL (
                SELECT a.* FROM account a WHERE a.ou = o.ou%s ORDER BY %s LIMIT :limit) a
            ORDER BY %s LIMIT :limit
            """;

    private final JdbcClient jdbc;
    private final ReportTags tags;
    private final Clock clock;

    ListAccounts(JdbcClient jdbc, ReportTags tags, Clock clock) {
        this.jdbc = jdbc;
        this.tags = tags;
        this.clock = clock;
    }

    /** A row and the values by which it is ordered. */
    private record Placed(AccountRow account, String sorted, String name) {}

    @Transactional(readOnly = true)
    public AccountPage page(
            HeatmapFilter filter, InternalUser user, Sort sort, boolean descending, @Nullable String after, int limit) {
        FilterSql sql = FilterSql.of(filter, user, clock.instant());
        String list = sort + (descending ? "-" : "+") + filter.fingerprint();
        Cursor cursor = after == null ? null : Cursor.decode(after, list, sort);
        List<Placed> found = rows(sql, sort, descending, cursor, limit + 1);
        List<Placed> page = found.subList(0, Math.min(limit, found.size()));
        long total = cursor == null ? count(sql) : cursor.total();
        String next = found.size() > limit ? cursor(list, total, page.getLast()).encoded() : null;
        List<AccountRow> rows = page.stream().map(Placed::account).toList();
        return new AccountPage(tags.on(rows, filter.rowSet()), next, total);
    }

    private List<Placed> rows(FilterSql sql, Sort sort, boolean descending, @Nullable Cursor cursor, int limit) {
        Map<String, Object> params = new HashMap<>(sql.params());
        params.put("limit", limit);
        String conditions = sql.conditions();
        if (cursor != null) {
            conditions += sort.after(descending);
            params.put("afterValue", cursor.value());
            params.put("afterName", cursor.name());
            params.put("afterId", cursor.id());
        }
        String order = sort.order(descending);
        return jdbc.sql(PAGE.formatted(sort.column(), sql.units(), conditions, order, order))
                .params(params)
                .query((row, n) -> placed(row, sort))
                .list();
    }

    private long count(FilterSql sql) {
        return jdbc.sql("SELECT count(*) FROM account a WHERE " + sql.where())
                .params(sql.params())
                .query(Long.class)
                .single();
    }

    private static Placed placed(ResultSet row, Sort sort) throws SQLException {
        String sorted = sort == Sort.LAST_REPORT ? Sql.instant(row, "sorted").toString() : row.getString("sorted");
        return new Placed(AccountRow.of(row), sorted, row.getString("name_order"));
    }

    private static Cursor cursor(String list, long total, Placed last) {
        UUID id = last.account().id();
        return new Cursor(list, total, last.sorted(), last.name(), id);
    }
}
