package dev.pep.heatmap.list;

import dev.pep.heatmap.filter.FilterSql;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The two ways to read rows in their order; each reads one row more than the page holds. */
@Repository
class ReadPage {

    private static final String COLUMNS = """
            SELECT a.id, a.key, a.name, a.domain, a.city, a.state, a.country, a.segment, a.ou, a.industry, a.ecm,
                a.sellers, a.name_order, a.%s AS sorted
            """;

    /** Takes the first rows of each operating unit by index and merges them. */
    private static final String IN_ORDER = COLUMNS + """
            FROM %s AS o(ou) CROSS JOIN LATERAL (
                SELECT a.* FROM account a WHERE a.ou = o.ou%s ORDER BY %s LIMIT :limit + :skip) a
            ORDER BY %s LIMIT :limit OFFSET :skip
            """;

    /** Takes these accounts and sorts them; the operating units are asked for again. */
    private static final String AMONG = "WITH few AS MATERIALIZED (SELECT a.* FROM account a"
            + " WHERE a.number = ANY (:numbers) AND %s)\n" + COLUMNS + """
            FROM few a WHERE true%s ORDER BY %s LIMIT :limit OFFSET :skip
            """;

    private final JdbcClient jdbc;

    ReadPage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SortedRow> inOrder(PageRequest request, FilterSql sql, @Nullable Start start, long skip) {
        String order = request.sort().order(request.descending());
        String column = request.sort().column();
        String conditions = sql.conditions() + from(request, start);
        return read(
                request,
                IN_ORDER.formatted(column, sql.units(), conditions, order, order),
                params(request, sql, start, skip));
    }

    List<SortedRow> among(int[] numbers, PageRequest request, FilterSql sql, @Nullable Start start, long skip) {
        Map<String, Object> params = params(request, sql, start, skip);
        params.put("numbers", numbers);
        String order = request.sort().order(request.descending());
        String query = AMONG.formatted(sql.withinUnits(), request.sort().column(), from(request, start), order);
        return read(request, query, params);
    }

    private List<SortedRow> read(PageRequest request, String query, Map<String, Object> params) {
        return jdbc.sql(query)
                .params(params)
                .query((row, n) -> SortedRow.of(row, request.sort()))
                .list();
    }

    private static String from(PageRequest request, @Nullable Start start) {
        return start == null ? "" : request.sort().from(request.descending(), start.inclusive());
    }

    private static Map<String, Object> params(PageRequest request, FilterSql sql, @Nullable Start start, long skip) {
        Map<String, Object> params = new HashMap<>(sql.params());
        params.put("limit", request.limit() + 1);
        params.put("skip", skip);
        if (start != null) {
            params.put("afterValue", start.value());
            params.put("afterName", start.name());
            params.put("afterId", start.id());
        }
        return params;
    }

    long count(FilterSql sql) {
        return jdbc.sql("SELECT count(*) FROM account a WHERE " + sql.where())
                .params(sql.params())
                .query(Long.class)
                .single();
    }
}
