package dev.pep.heatmap.index;

import dev.pep.heatmap.filter.FilterSql;
import dev.pep.heatmap.filter.HeatmapFilter;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.roaringbitmap.RoaringBitmap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds the accounts with some words, by the database; remembers the last answers until a text changes. */
final class FindText {

    private static final int REMEMBERED = 64;

    private final JdbcClient jdbc;
    private final Map<List<String>, RoaringBitmap> known =
            Collections.synchronizedMap(new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<List<String>, RoaringBitmap> eldest) {
                    return size() > REMEMBERED;
                }
            });
    private final AtomicLong generation = new AtomicLong();

    FindText(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns the accounts of all units in which all words occur. */
    RoaringBitmap with(HeatmapFilter filter) {
        RoaringBitmap remembered = known.get(filter.words());
        if (remembered != null) {
            return remembered;
        }
        long before = generation.get();
        RoaringBitmap found = read(filter);
        if (before == generation.get()) {
            known.put(filter.words(), found);
        }
        return found;
    }

    private RoaringBitmap read(HeatmapFilter filter) {
        FilterSql sql = FilterSql.withoutWall(filter.textOnly(), Instant.EPOCH);
        return jdbc.sql("SELECT " + Numbers.AGGREGATE + " AS numbers FROM account a WHERE " + sql.where())
                .params(sql.params())
                .query((row, n) -> Numbers.set(row, "numbers"))
                .single();
    }

    void forget() {
        generation.incrementAndGet();
        known.clear();
    }
}
