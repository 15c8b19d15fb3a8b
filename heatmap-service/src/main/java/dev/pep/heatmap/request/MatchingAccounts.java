package dev.pep.heatmap.request;

import dev.pep.heatmap.filter.FilterSql;
import dev.pep.platform.sql.Sql;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the accounts to ask for, by name; one more than a request may hold where there are too many. */
@Repository
public class MatchingAccounts {

    private static final String FIND = """
            SELECT a.id FROM account a
            WHERE %s AND NOT (a.id = ANY (CAST(:excluded AS uuid[])))
            ORDER BY a.name_order, a.id LIMIT :limit
            """;
    private static final String SELECTED = " AND a.id = ANY (CAST(:selected AS uuid[]))";

    private final JdbcClient jdbc;
    private final RequestSettings settings;

    MatchingAccounts(JdbcClient jdbc, RequestSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** Returns the accounts that match, without some of them. */
    public List<UUID> all(FilterSql filter, Collection<UUID> without) {
        return find(filter.where(), filter.params(), without);
    }

    /** Returns those of the selected accounts that match. */
    public List<UUID> among(Collection<UUID> selected, FilterSql filter) {
        Map<String, Object> params = new HashMap<>(filter.params());
        params.put("selected", Sql.ids(selected));
        return find(filter.where() + SELECTED, params, Set.of());
    }

    private List<UUID> find(String where, Map<String, Object> params, Collection<UUID> without) {
        return jdbc.sql(FIND.formatted(where))
                .params(params)
                .param("excluded", Sql.ids(without))
                .param("limit", settings.maxAccounts() + 1)
                .query((row, n) -> Sql.id(row, "id"))
                .list();
    }
}
