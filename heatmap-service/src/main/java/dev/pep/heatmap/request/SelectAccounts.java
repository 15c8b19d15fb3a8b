package dev.pep.heatmap.request;

import dev.pep.heatmap.filter.FilterSql;
import dev.pep.heatmap.filter.HeatmapFilter;
import dev.pep.heatmap.sql.Sql;
import dev.pep.platform.problem.Invalid;
import dev.pep.platform.security.InternalUser;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the accounts of a selection in the database; never one outside the caller's operating units. */
@Component
class SelectAccounts {

    private static final String SELECT = """
            SELECT a.id, a.ou FROM account a
            WHERE %s AND NOT (a.id = ANY (CAST(:excluded AS uuid[])))
            ORDER BY a.name_order, a.id LIMIT :limit
            """;
    private static final String TICKED = " AND a.id = ANY (CAST(:ticked AS uuid[]))";

    private final JdbcClient jdbc;
    private final RequestSettings settings;
    private final Clock clock;

    SelectAccounts(JdbcClient jdbc, RequestSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** An account of the selection and its operating unit. */
    record Selected(UUID id, String ou) {}

    List<Selected> accounts(@Nullable Selection selection, @Nullable List<UUID> excluded, InternalUser user) {
        if (selection == null || (selection.accountIds() == null) == (selection.filter() == null)) {
            throw invalid("Give either the ticked accounts or a filter.");
        }
        Set<UUID> without = given(excluded);
        List<Selected> accounts = selection.filter() == null
                ? ticked(given(selection.accountIds()), without, user)
                : matching(selection.filter().filter(), without, user);
        if (accounts.isEmpty()) {
            throw invalid("There is no account in this selection.");
        }
        return accounts;
    }

    private List<Selected> ticked(Set<UUID> ids, Set<UUID> without, InternalUser user) {
        ids.removeAll(without);
        checkSize(ids.size());
        FilterSql sql = FilterSql.of(new HeatmapFilter(Map.of(), "", null), user, clock.instant());
        Map<String, Object> params = new HashMap<>(sql.params());
        params.put("ticked", Sql.ids(ids));
        List<Selected> found = select(sql.where() + TICKED, params, without);
        int missing = ids.size() - found.size();
        if (missing > 0) {
            throw invalid(missing + " of the " + ids.size() + " ticked accounts do not exist.");
        }
        return found;
    }

    private List<Selected> matching(HeatmapFilter filter, Set<UUID> without, InternalUser user) {
        FilterSql sql = FilterSql.of(filter, user, clock.instant());
        List<Selected> found = select(sql.where(), sql.params(), without);
        checkSize(found.size());
        return found;
    }

    private List<Selected> select(String where, Map<String, Object> params, Set<UUID> without) {
        return jdbc.sql(SELECT.formatted(where))
                .params(params)
                .param("excluded", Sql.ids(without))
                .param("limit", settings.maxAccounts() + 1)
                .query((row, n) -> new Selected(Sql.id(row, "id"), row.getString("ou")))
                .list();
    }

    private static Set<UUID> given(@Nullable List<UUID> ids) {
        Set<UUID> given = ids == null ? new HashSet<>() : new HashSet<>(ids);
        given.remove(null);
        return given;
    }

    private void checkSize(int accounts) {
        if (accounts > settings.maxAccounts()) {
            throw invalid("One request holds at most " + settings.maxAccounts() + " accounts. Narrow the selection.");
        }
    }

    private static Invalid invalid(String reason) {
        return new Invalid(Map.of("selection", reason));
    }
}
