package dev.pep.platform.deadletter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lists dead letters of both sides as one, page by page along an index. */
final class LetterSearch {

    private static final String RECEIVED = """
            select id, 'RECEIVED' as side, topic, key, event_id, type, cause, reason, state, times, first_at, last_at, trace_id
            from dead_letter
            """;
    private static final String SENDING = """
            select id, side, topic, key, event_id, type, cause, reason, state, times, first_at, last_at, trace_id
            from (select 'outbox-' || id::text as id, 'SENDING' as side, topic, key, event_id, type,
                         split_part(reason, ':', 1) as cause, reason, 'WAITING' as state, 1 as times,
                         dead_at as first_at, dead_at as last_at, split_part(traceparent, '-', 2) as trace_id
                  from outbox_dead_letter) o
            """;
    private static final String WHERE = """
            where (:state::text is null or state = :state) and (:cause::text is null or cause = :cause)
            """;
    private static final String PAGE = "select * from ((%1$s %3$s) union all (%2$s %3$s)) l %4$s"
            .formatted(
                    RECEIVED,
                    SENDING,
                    WHERE + "and (first_at, id) %1$s (:at, :id) order by first_at %2$s, id %2$s limit :limit",
                    "order by first_at %2$s, id %2$s limit :limit");
    private static final String ONE = "select * from (%s union all %s) l where id = :id".formatted(RECEIVED, SENDING);
    private static final String CAUSES = """
            select cause, count(*) as waiting
            from (select cause from dead_letter where state = 'WAITING'
                  union all select split_part(reason, ':', 1) from outbox_dead_letter) l
            group by cause order by waiting desc, cause limit 50
            """;
    private static final LetterCursor NEWEST = new LetterCursor(Instant.parse("9999-01-01T00:00:00Z"), "");
    private static final LetterCursor OLDEST = new LetterCursor(Instant.EPOCH, "");

    private final JdbcClient jdbc;

    LetterSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns letters, newest first. */
    List<LetterView> newest(
            @Nullable LetterState state, @Nullable String cause, @Nullable LetterCursor after, int limit) {
        return page(PAGE.formatted("<", "desc"), state, cause, after == null ? NEWEST : after, limit);
    }

    /** Returns letters that wait, oldest first: in that order they are sent back. */
    List<LetterView> oldestWaiting(@Nullable String cause, @Nullable LetterCursor after, int limit) {
        return page(PAGE.formatted(">", "asc"), LetterState.WAITING, cause, after == null ? OLDEST : after, limit);
    }

    Optional<LetterView> find(String id) {
        return jdbc.sql(ONE).param("id", id).query((row, number) -> view(row)).optional();
    }

    /** Returns how many letters wait for each cause. */
    List<WaitingCause> causes() {
        return jdbc.sql(CAUSES).query(WaitingCause.class).list();
    }

    private List<LetterView> page(
            String sql, @Nullable LetterState state, @Nullable String cause, LetterCursor after, int limit) {
        return jdbc.sql(sql)
                .param("state", state == null ? null : state.name(), Types.VARCHAR)
                .param("cause", cause, Types.VARCHAR)
                .param("at", after.at().atOffset(ZoneOffset.UTC))
                .param("id", after.id())
                .param("limit", limit)
                .query((row, number) -> view(row))
                .list();
    }

    private static LetterView view(ResultSet row) throws SQLException {
        return new LetterView(
                row.getString("id"),
                LetterSide.valueOf(row.getString("side")),
                row.getString("topic"),
                row.getString("key"),
                row.getString("event_id"),
                row.getString("type"),
                row.getString("cause"),
                row.getString("reason"),
                LetterState.valueOf(row.getString("state")),
                row.getInt("times"),
                row.getObject("first_at", OffsetDateTime.class).toInstant(),
                row.getObject("last_at", OffsetDateTime.class).toInstant(),
                row.getString("trace_id"));
    }

    /** A kind of failure with the number of letters that wait because of it. */
    record WaitingCause(String cause, long waiting) {}
}
