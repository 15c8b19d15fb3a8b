package dev.pep.platform.timer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of timers at a moment on a wall clock; each change of one is another revision. */
class WallClockRows {

    private static final String SET = """
            INSERT INTO wall_clock_timer (task, id, subject, person, local_at, zone, fires_at)
            VALUES (:task, :id, :subject, :person, :localAt, :zone, :firesAt)
            ON CONFLICT (task, id) DO UPDATE SET
                subject = excluded.subject,
                person = excluded.person,
                local_at = excluded.local_at,
                zone = excluded.zone,
                fires_at = excluded.fires_at,
                revision = DEFAULT
            RETURNING revision
            """;

    private static final String FIND = """
            SELECT task, id, subject, person, local_at, zone, fires_at, revision FROM wall_clock_timer WHERE\s""";

    private final JdbcClient jdbc;

    WallClockRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the timer, in place of the one of its id, and returns its revision. */
    long set(String task, WallClockTimer timer, Instant firesAt) {
        return jdbc.sql(SET)
                .param("task", task)
                .param("id", timer.id())
                .param("subject", timer.subject(), Types.VARCHAR)
                .param("person", timer.person(), Types.VARCHAR)
                .param("localAt", timer.moment().at())
                .param("zone", timer.moment().zone().getId())
                .param("firesAt", Timestamp.from(firesAt))
                .query(Long.class)
                .single();
    }

    Optional<Row> lock(String task, String id) {
        return find("task = :task AND id = :key FOR UPDATE", task, id).stream().findFirst();
    }

    List<Row> lockOfSubject(String task, String subject) {
        return find("task = :task AND subject = :key ORDER BY id FOR UPDATE", task, subject);
    }

    List<Row> lockOfPerson(String task, String person) {
        return find("task = :task AND person = :key ORDER BY id FOR UPDATE", task, person);
    }

    List<Row> all() {
        return jdbc.sql(FIND + "true").query(Row::of).list();
    }

    void remove(Row row) {
        jdbc.sql("DELETE FROM wall_clock_timer WHERE task = :task AND id = :id")
                .param("task", row.task)
                .param("id", row.id)
                .update();
    }

    private List<Row> find(String condition, String task, String key) {
        return jdbc.sql(FIND + condition)
                .param("task", task)
                .param("key", key)
                .query(Row::of)
                .list();
    }

    /**
     * A timer as it is kept; its zone is read when it is needed, as another copy may know zones that this one lacks.
     */
    record Row(
            String task,
            String id,
            @Nullable String subject,
            @Nullable String person,
            LocalDateTime localAt,
            String zone,
            Instant firesAt,
            long revision) {

        private static Row of(ResultSet row, int number) throws SQLException {
            return new Row(
                    row.getString("task"),
                    row.getString("id"),
                    row.getString("subject"),
                    row.getString("person"),
                    row.getObject("local_at", LocalDateTime.class),
                    row.getString("zone"),
                    row.getTimestamp("fires_at").toInstant(),
                    row.getLong("revision"));
        }

        WallClockTimer timer() {
            return new WallClockTimer(id, new WallClock(localAt, ZoneId.of(zone)), subject, person);
        }
    }
}
