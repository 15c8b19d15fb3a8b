package dev.pep.heatmap.list;

import dev.pep.heatmap.filter.Dimension;
import dev.pep.heatmap.filter.FilterSql;
import dev.pep.heatmap.filter.HeatmapFilter;
import dev.pep.heatmap.index.AccountIndex;
import dev.pep.platform.security.InternalUser;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells how many accounts each value would leave: from the index, or from the database where the index cannot. */
@Component
class CountFacets {

    private static final String PARTNERS = """
            SELECT id::text AS id, name FROM partner WHERE id = ANY (CAST(:ids AS uuid[])) ORDER BY lower(name), id
            """;

    private final AccountIndex index;
    private final CountInSql inSql;
    private final JdbcClient jdbc;
    private final Clock clock;

    CountFacets(AccountIndex index, CountInSql inSql, JdbcClient jdbc, Clock clock) {
        this.index = index;
        this.inSql = inSql;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    FacetList count(HeatmapFilter filter, InternalUser user) {
        FilterSql.check(filter, user, clock.instant());
        return index.counts(filter, user, List.copyOf(CountInSql.AGES.keySet()))
                .map(counts -> list(counts, user))
                .orElseGet(() -> inSql.count(filter, user));
    }

    private FacetList list(Map<Dimension, Map<String, Long>> counts, InternalUser user) {
        Map<String, Long> ecms = counts.getOrDefault(Dimension.ECM, Map.of());
        List<FacetValue> ecm = new ArrayList<>(plain(ecms));
        ecm.addFirst(new FacetValue("me", "My accounts", ecms.getOrDefault(user.email(), 0L)));
        Map<String, String> statuses = new LinkedHashMap<>(CountInSql.STATUSES);
        statuses.put(FilterSql.NO_STATUS, "No status");
        return new FacetList(
                plain(counts.getOrDefault(Dimension.SEGMENT, Map.of())),
                plain(counts.getOrDefault(Dimension.OU, Map.of())),
                plain(counts.getOrDefault(Dimension.INDUSTRY, Map.of())),
                labelled(statuses, counts.getOrDefault(Dimension.STATUS, Map.of())),
                partners(counts.getOrDefault(Dimension.PARTNER, Map.of())),
                ecm,
                labelled(CountInSql.AGES, counts.getOrDefault(Dimension.AGE, Map.of())));
    }

    private static List<FacetValue> plain(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(entry -> {
                    String shown = entry.getKey().isEmpty() ? HeatmapFilter.NO_VALUE : entry.getKey();
                    return new FacetValue(shown, shown, entry.getValue());
                })
                .toList();
    }

    private static List<FacetValue> labelled(Map<String, String> labels, Map<String, Long> counts) {
        return labels.entrySet().stream()
                .map(label -> new FacetValue(label.getKey(), label.getValue(), counts.getOrDefault(label.getKey(), 0L)))
                .toList();
    }

    private List<FacetValue> partners(Map<String, Long> counts) {
        Map<String, Long> left = new HashMap<>(counts);
        return jdbc.sql(PARTNERS)
                .param("ids", left.keySet().toArray(String[]::new))
                .query((row, n) -> {
                    String id = row.getString("id");
                    return new FacetValue(id, row.getString("name"), left.getOrDefault(id, 0L));
                })
                .list();
    }
}
