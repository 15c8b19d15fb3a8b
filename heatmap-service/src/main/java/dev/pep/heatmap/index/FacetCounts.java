package dev.pep.heatmap.index;

import dev.pep.heatmap.filter.Dimension;
import dev.pep.heatmap.filter.FilterSql;
import dev.pep.heatmap.filter.HeatmapFilter;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.roaringbitmap.RoaringBitmap;

/** Counts the accounts that each value would leave; values that leave none are left out, but for statuses and ages. */
final class FacetCounts {

    private static final List<String> STATUSES =
            List.of("TARGET", "PAST_CUSTOMER", "ACTIVE_CUSTOMER", FilterSql.NO_STATUS);

    private final Bitmaps in;
    private final HeatmapFilter filter;
    private final Matching matching;
    private final Map<Dimension, Map<String, Long>> counts = new EnumMap<>(Dimension.class);

    FacetCounts(Bitmaps in, HeatmapFilter filter, Matching matching) {
        this.in = in;
        this.filter = filter;
        this.matching = matching;
    }

    Map<Dimension, Map<String, Long>> count(List<String> ages) {
        for (Column column : Column.values()) {
            column.dimension()
                    .ifPresent(dimension -> counts.put(dimension, byValue(in.of(column), matching.without(dimension))));
        }
        counts.put(Dimension.STATUS, byStatus(matching.without(Dimension.STATUS)));
        counts.put(Dimension.PARTNER, byPartner(matching.without(Dimension.PARTNER)));
        counts.put(Dimension.AGE, byAge(matching.without(Dimension.AGE), ages));
        return counts;
    }

    private static Map<String, Long> byValue(NavigableMap<String, RoaringBitmap> values, RoaringBitmap rest) {
        Map<String, Long> counts = new LinkedHashMap<>();
        values.forEach((value, accounts) -> put(counts, value, RoaringBitmap.andCardinality(rest, accounts)));
        return counts;
    }

    private Map<String, Long> byStatus(RoaringBitmap rest) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (String status : STATUSES) {
            counts.put(status, common(rest, matching.reported(filter.of(Dimension.PARTNER), List.of(status))));
        }
        return counts;
    }

    private Map<String, Long> byPartner(RoaringBitmap rest) {
        Map<String, Long> counts = new LinkedHashMap<>();
        List<String> statuses = filter.of(Dimension.STATUS);
        in.byPartner().keySet().forEach(partner -> {
            String id = partner.toString();
            put(counts, id, common(rest, matching.reported(List.of(id), statuses)));
        });
        return counts;
    }

    private Map<String, Long> byAge(RoaringBitmap rest, List<String> ages) {
        Map<String, Long> counts = new LinkedHashMap<>();
        ages.forEach(age -> counts.put(age, common(rest, matching.aged(List.of(age)))));
        return counts;
    }

    private static long common(RoaringBitmap one, RoaringBitmap other) {
        return RoaringBitmap.andCardinality(one, other);
    }

    private static void put(Map<String, Long> counts, String value, long count) {
        if (count > 0) {
            counts.put(value, count);
        }
    }
}
