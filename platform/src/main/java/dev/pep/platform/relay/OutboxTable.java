package dev.pep.platform.relay;

import dev.pep.platform.event.OutboxSettings;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

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
    private static final String NOT_HELD =
            "not exists (select 1 from outbox_dead_letter d where d.topic = o.topic and d.key = o.key)";
    /** Nothing, if a row has come in between meanwhile: it may be the one before these of its key. */
    private static final String AFTER = "o.id > :end and (select count(*) from outbox where id <= :end) = :underWay";

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
    OutboxBatch oldest(boolean keysAreHeld, long readAt) {
        return read(jdbc.sql(OLDEST.formatted(keysAreHeld ? NOT_HELD : "true")), readAt);
    }

    /** Returns the rows behind a batch that is under way; none if another row waits before its end. */
    OutboxBatch after(OutboxBatch underWay, boolean keysAreHeld, long readAt) {
        String condition = keysAreHeld ? AFTER + " and " + NOT_HELD : AFTER;
        return read(
                jdbc.sql(OLDEST.formatted(condition))
                        .param("end", underWay.end())
                        .param("underWay", underWay.size()),
                readAt);
    }

    private OutboxBatch read(StatementSpec statement, long readAt) {
        List<OutboxRow> rows = statement
                .param("rows", settings.batchSize())
                .param("bytes", settings.batchBytes())
                .query((row, number) -> row(row))
                .list();
        return new OutboxBatch(rows, readAt, rows.size() == settings.batchSize());
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
