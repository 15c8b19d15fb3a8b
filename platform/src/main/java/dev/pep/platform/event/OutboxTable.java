package dev.pep.platform.event;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The events that wait, oldest first; never skipped by id, because transactions commit in another order than ids. */
final class OutboxTable {

    private static final String OLDEST = """
            select id, topic, key, payload, event_id, type, traceparent, at
            from (select o.*, sum(coalesce(octet_length(payload), 0)) over (order by id) as bytes_so_far,
                         row_number() over (order by id) as place
                  from (select * from outbox o where %s order by id limit :rows) o) oldest
            where place = 1 or bytes_so_far <= :bytes
            order by id
            """;
    private static final String ALL = OLDEST.formatted("true");
    private static final String NOT_HELD = OLDEST.formatted("""
            not exists (select 1 from outbox_dead_letter d where d.topic = o.topic and d.key = o.key)
            """);
    private static final String DELETE = "delete from outbox where id = any(:ids)";
    private static final String MEASURE = """
            select count(*) as size, (select at from outbox order by id limit 1) as oldest from outbox
            """;

    private final JdbcClient jdbc;
    private final OutboxSettings settings;
    private final Clock clock;

    OutboxTable(JdbcClient jdbc, OutboxSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** Returns the oldest rows, as many as a batch takes. */
    List<OutboxRow> oldest(boolean keysAreHeld) {
        return jdbc.sql(keysAreHeld ? NOT_HELD : ALL)
                .param("rows", settings.batchSize())
                .param("bytes", settings.batchBytes())
                .query((row, number) -> row(row))
                .list();
    }

    void delete(List<Long> ids) {
        jdbc.sql(DELETE).param("ids", ids.toArray(Long[]::new)).update();
    }

    OutboxState measure() {
        return jdbc.sql(MEASURE)
                .query((row, number) -> new OutboxState(row.getLong("size"), instant(row, "oldest"), clock))
                .single();
    }

    private static OutboxRow row(ResultSet row) throws SQLException {
        return new OutboxRow(
                row.getLong("id"),
                row.getString("topic"),
                row.getString("key"),
                row.getBytes("payload"),
                row.getString("event_id"),
                row.getString("type"),
                row.getString("traceparent"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
