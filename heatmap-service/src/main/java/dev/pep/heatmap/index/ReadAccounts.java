package dev.pep.heatmap.index;

import dev.pep.platform.sql.Sql;
import java.util.Collection;
import org.roaringbitmap.RoaringBitmap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads accounts and their reports into sets of numbers: all of them, or those that have changed. */
@Repository
class ReadAccounts {

    private static final String BY_VALUE =
            "SELECT %s AS value, " + Numbers.AGGREGATE + " AS numbers FROM account a WHERE %s GROUP BY 1";
    private static final String DAY = "(a.last_report_at AT TIME ZONE 'UTC')::date - date '1970-01-01'";
    private static final String BY_REPORT =
            "SELECT r.partner_id, coalesce(r.status, '') AS status, " + Numbers.AGGREGATE + """
             AS numbers
            FROM partner_report r JOIN account a ON a.id = r.account_id
            WHERE NOT r.blank AND %s GROUP BY 1, 2
            """;
    private static final String BY_NAME = """
            SELECT coalesce(string_agg(int4send(a.number), '' ORDER BY a.name_order, a.id), '') AS numbers FROM account a
            """;
    private static final String MARK = "SELECT pg_current_snapshot()::text AS snapshot, clock_timestamp() AS at";
    private static final String EVERY = "true";
    private static final String SOME = "a.number = ANY (:numbers)";
    private static final int[] NONE = {};

    private final JdbcClient jdbc;

    ReadAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Reads everything as it is at one moment. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Contents all() {
        Mark mark = jdbc.sql(MARK)
                .query((row, n) -> new Mark(row.getString("snapshot"), Sql.instant(row, "at")))
                .single();
        jdbc.sql("SET LOCAL work_mem = '128MB'").update();
        Bitmaps bitmaps = new Bitmaps();
        read(bitmaps, EVERY, NONE);
        return new Contents(bitmaps, byName(), mark);
    }

    /** Reads some accounts again, at one moment. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Changed some(Collection<Integer> numbers) {
        Bitmaps bitmaps = new Bitmaps();
        int[] wanted = numbers.stream().mapToInt(Integer::intValue).toArray();
        read(bitmaps, SOME, wanted);
        return new Changed(RoaringBitmap.bitmapOfUnordered(wanted), bitmaps);
    }

    /** Reads the order of the names. */
    public NameOrder byName() {
        return NameOrder.of(jdbc.sql(BY_NAME)
                .query((row, n) -> Numbers.array(row, "numbers"))
                .single());
    }

    private void read(Bitmaps into, String which, int[] numbers) {
        for (Column column : Column.values()) {
            jdbc.sql(BY_VALUE.formatted("a." + column.sql(), which))
                    .param("numbers", numbers)
                    .query(row -> {
                        into.add(column, row.getString("value"), Numbers.set(row, "numbers"));
                    });
        }
        jdbc.sql(BY_VALUE.formatted(DAY, which)).param("numbers", numbers).query(row -> {
            into.addDay(row.getInt("value"), Numbers.set(row, "numbers"));
        });
        jdbc.sql(BY_REPORT.formatted(which)).param("numbers", numbers).query(row -> {
            into.addReports(Sql.id(row, "partner_id"), row.getString("status"), Numbers.set(row, "numbers"));
        });
    }
}
