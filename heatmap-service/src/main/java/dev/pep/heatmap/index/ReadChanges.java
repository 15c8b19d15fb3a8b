package dev.pep.heatmap.index;

import dev.pep.platform.sql.Sql;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells what became visible after a mark, whenever its transaction began; what is older than an hour may be forgotten.
 */
@Repository
class ReadChanges {

    /** A mark older than this may have missed changes that are forgotten already. */
    static final Duration REACH = Duration.ofMinutes(30);

    static final Duration MEMORY = Duration.ofHours(1);

    private static final String SINCE = """
            SELECT pg_current_snapshot()::text AS snapshot, clock_timestamp() AS at, c.number, c.text
            FROM (VALUES (true)) AS always(row) LEFT JOIN (
                SELECT number, bool_or(text) AS text FROM account_index_change
                WHERE xid >= pg_snapshot_xmin(CAST(:mark AS pg_snapshot))
                    AND NOT pg_visible_in_snapshot(xid, CAST(:mark AS pg_snapshot))
                GROUP BY number LIMIT :limit) c ON true
            """;
    private static final String FORGET = """
            DELETE FROM account_index_change c USING account_index_horizon h
            WHERE h.taken_at <= :before AND c.xid < pg_snapshot_xmax(h.snapshot)
                AND pg_visible_in_snapshot(c.xid, h.snapshot)
            """;
    private static final String NEXT_HORIZON = """
            INSERT INTO account_index_horizon (snapshot, taken_at) VALUES (pg_current_snapshot(), :now)
            ON CONFLICT (only_one) DO UPDATE SET snapshot = excluded.snapshot, taken_at = excluded.taken_at
            WHERE account_index_horizon.taken_at <= :before
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    ReadChanges(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Row(Mark mark, @Nullable Integer number, boolean text) {}

    /** Returns the changes, of at most so many accounts. */
    Changes since(Mark mark, int limit) {
        List<Row> rows = jdbc.sql(SINCE)
                .param("mark", mark.snapshot())
                .param("limit", limit)
                .query((row, n) -> new Row(
                        new Mark(row.getString("snapshot"), Sql.instant(row, "at")),
                        row.getObject("number", Integer.class),
                        row.getBoolean("text")))
                .list();
        return new Changes(rows.getFirst().mark(), numbers(rows, row -> true), numbers(rows, Row::text));
    }

    private static Set<Integer> numbers(List<Row> rows, Predicate<Row> which) {
        return rows.stream()
                .filter(which)
                .map(Row::number)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Forgets changes that were visible an hour ago. */
    @Transactional
    public void forget() {
        var before = Sql.at(clock.instant().minus(MEMORY));
        jdbc.sql(FORGET).param("before", before).update();
        jdbc.sql(NEXT_HORIZON)
                .param("before", before)
                .param("now", Sql.at(clock.instant()))
                .update();
    }
}
