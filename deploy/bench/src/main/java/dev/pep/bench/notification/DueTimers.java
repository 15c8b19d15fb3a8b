package dev.pep.bench.notification;

import dev.pep.bench.Pause;
import dev.pep.bench.stack.Database;
import java.sql.SQLException;
import java.time.Duration;

/** Rows of db-scheduler's table: some due at once, many pending for later. */
record DueTimers(Database database, String task) {

    private static final String INSERT = """
            INSERT INTO scheduled_tasks (task_name, task_instance, execution_time, picked, version)
            SELECT '%s', gen_random_uuid()::text, now() + n * %s, false, 1 FROM generate_series(1, %d) n
            """;
    private static final String DUE = "SELECT EXISTS (SELECT 1 FROM scheduled_tasks WHERE execution_time <= now())";
    private static final double NANOS = 1e9;
    private static final Duration LIMIT = Duration.ofMinutes(3);

    /** Makes exactly so many that wait for days. */
    void pending(int number) throws SQLException {
        database.execute(
                "TRUNCATE scheduled_tasks",
                INSERT.formatted(task, "interval '1 second' + interval '1 day'", number),
                "VACUUM (ANALYZE) scheduled_tasks");
    }

    /** Makes so many due and returns how many are handled per second until none is left. */
    double fired(int number) throws Exception {
        try (var connection = database.connect();
                var due = connection.prepareStatement(DUE)) {
            database.execute(INSERT.formatted(task, "interval '-1 millisecond'", number));
            long begin = System.nanoTime();
            Pause.until(
                    () -> {
                        try (var rows = due.executeQuery()) {
                            return rows.next() && !rows.getBoolean(1);
                        }
                    },
                    LIMIT);
            return number * NANOS / (System.nanoTime() - begin);
        }
    }
}
