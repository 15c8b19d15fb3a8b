package dev.pep.notification.digest;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The open quiet periods: at most one per recipient and kind, whatever runs at the same time. */
@Repository
class QuietPeriods {

    private static final String FIND = """
            SELECT id, kind, recipient, first_change_at, last_change_at, due_at, latest_at
            FROM quiet_period
            WHERE\s""";

    /** Updates what is there to what it is, which locks it; all in one order, so that two copies never deadlock. */
    private static final String LOCK_OR_OPEN = """
            INSERT INTO quiet_period (id, kind, recipient, first_change_at, last_change_at, due_at, latest_at)
            SELECT * FROM unnest(:ids, :kinds, :recipients, :first, :last, :due, :latest)
                AS fresh (id, kind, recipient, first_change_at, last_change_at, due_at, latest_at)
            ORDER BY recipient, kind
            ON CONFLICT (recipient, kind) DO UPDATE SET recipient = excluded.recipient
            RETURNING id, kind, recipient, first_change_at, last_change_at, due_at, latest_at
            """;

    private static final String PUSH = """
            UPDATE quiet_period
            SET last_change_at = pushed.last_change_at, due_at = pushed.due_at, latest_at = pushed.latest_at
            FROM unnest(:ids, :last, :due, :latest) AS pushed (id, last_change_at, due_at, latest_at)
            WHERE quiet_period.id = pushed.id
            """;

    private static final String END_AT = "UPDATE quiet_period SET due_at = :at, latest_at = :at WHERE id = :id";

    private final JdbcClient jdbc;

    QuietPeriods(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<QuietPeriod> of(String recipient) {
        return find("recipient = :key", recipient);
    }

    Optional<QuietPeriod> lock(UUID id) {
        return find("id = :key FOR UPDATE", id).stream().findFirst();
    }

    /**
     * Returns the open periods of all these recipients, the fresh ones where there was none, and keeps others from
     * changing or ending them until the transaction is over.
     */
    List<QuietPeriod> lockOrOpen(List<QuietPeriod> fresh) {
        return timed(LOCK_OR_OPEN, fresh)
                .param("kinds", fresh.stream().map(QuietPeriod::kind).toArray(String[]::new))
                .param("recipients", fresh.stream().map(QuietPeriod::recipient).toArray(String[]::new))
                .param("first", moments(fresh, QuietPeriod::firstChangeAt))
                .query(QuietPeriod.class)
                .list();
    }

    void push(List<QuietPeriod> periods) {
        timed(PUSH, periods).update();
    }

    /** Lets a period end at another moment; returns whether it is still open. */
    boolean endAt(UUID id, Instant at) {
        return jdbc.sql(END_AT).param("id", id).param("at", Timestamp.from(at)).update() == 1;
    }

    private JdbcClient.StatementSpec timed(String sql, List<QuietPeriod> periods) {
        return jdbc.sql(sql)
                .param("ids", periods.stream().map(QuietPeriod::id).toArray(UUID[]::new))
                .param("last", moments(periods, QuietPeriod::lastChangeAt))
                .param("due", moments(periods, QuietPeriod::dueAt))
                .param("latest", moments(periods, QuietPeriod::latestAt));
    }

    private static Timestamp[] moments(List<QuietPeriod> periods, Function<QuietPeriod, Instant> moment) {
        return periods.stream().map(moment).map(Timestamp::from).toArray(Timestamp[]::new);
    }

    /** Ends a period; its pending changes go with it. */
    void close(UUID id) {
        jdbc.sql("DELETE FROM quiet_period WHERE id = :id").param("id", id).update();
    }

    private List<QuietPeriod> find(String condition, Object key) {
        return jdbc.sql(FIND + condition)
                .param("key", key)
                .query(QuietPeriod.class)
                .list();
    }
}
