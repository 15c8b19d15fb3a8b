package dev.pep.platform.readmodel;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How far builds have come, in the transaction of whoever calls. */
final class Positions {

    private static final String START = """
            insert into read_model_position (build, partition, position)
            select :build, p.partition, p.position from unnest(:partitions, :positions) as p (partition, position)
            on conflict do nothing
            """;
    private static final String OF = "select partition, position from read_model_position where build = :build";
    private static final String ADVANCE = """
            update read_model_position p set position = m.after
            from unnest(:partitions, :before, :after) as m (partition, before, after)
            where p.build = :build and p.partition = m.partition and p.position = m.before
            """;
    private static final String LOCK = "select position from read_model_position where build = :build for update";
    private static final String LOCK_ONE = """
            select position from read_model_position where build = :build and partition = :partition for update
            """;
    private static final String BEHIND = """
            select exists (
                select from read_model_position c
                left join read_model_position n on n.build = :next and n.partition = c.partition
                where c.build = :current and (n.position is null or n.position < c.position))
            """;
    private static final String DROP = "delete from read_model_position where build = :build";

    private final JdbcClient jdbc;

    Positions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Sets where to begin in partitions that the build does not know yet. */
    void start(long build, Map<Integer, Long> positions) {
        jdbc.sql(START)
                .param("build", build)
                .param("partitions", positions.keySet().toArray(Integer[]::new))
                .param("positions", positions.values().toArray(Long[]::new))
                .update();
    }

    Map<Integer, Long> of(long build) {
        return jdbc
                .sql(OF)
                .param("build", build)
                .query((row, number) -> Map.entry(row.getInt("partition"), row.getLong("position")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Moves a build on in some partitions; throws {@link ReaderReplaced} if it is no longer where we left it. */
    void advance(long build, Map<Integer, Long> before, Map<Integer, Long> after) {
        int moved = jdbc.sql(ADVANCE)
                .param("build", build)
                .param("partitions", after.keySet().toArray(Integer[]::new))
                .param("before", after.keySet().stream().map(before::get).toArray(Long[]::new))
                .param("after", after.values().toArray(Long[]::new))
                .update();
        if (moved != after.size()) {
            throw new ReaderReplaced();
        }
    }

    /** Keeps the build where it is for the rest of the transaction. */
    void lock(long build) {
        jdbc.sql(LOCK).param("build", build).query(Long.class).list();
    }

    /** Keeps the build where it is in a partition for the rest of the transaction, and returns where that is. */
    long lock(long build, int partition) {
        return jdbc.sql(LOCK_ONE)
                .param("build", build)
                .param("partition", partition)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /** Returns whether the next build has not yet read all that the current one has. */
    boolean isBehind(long next, long current) {
        return jdbc.sql(BEHIND)
                .param("next", next)
                .param("current", current)
                .query(Boolean.class)
                .single();
    }

    /** Forgets a build's positions: whoever still reads for it is replaced. */
    void drop(long build) {
        jdbc.sql(DROP).param("build", build).update();
    }
}
