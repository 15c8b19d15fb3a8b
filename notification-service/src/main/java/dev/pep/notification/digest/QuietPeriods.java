package dev.pep.notification.digest;

import java.sql.Timestamp;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The open quiet periods: at most one per recipient, whatever runs at the same time. */
@Repository
class QuietPeriods {

    private static final String FIND = """
            SELECT id, recipient, first_change_at, last_change_at, due_at, latest_at
            FROM quiet_period
            WHERE\s""";

    private static final String OPEN = """
            INSERT INTO quiet_period (id, recipient, first_change_at, last_change_at, due_at, latest_at)
            VALUES (:id, :recipient, :first, :last, :due, :latest)
            ON CONFLICT (recipient) DO NOTHING
            """;

    private static final String PUSH = """
            UPDATE quiet_period
            SET last_change_at = :last, due_at = :due, latest_at = :latest
            WHERE id = :id
            """;

    private final JdbcClient jdbc;

    QuietPeriods(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<QuietPeriod> of(String recipient) {
        return find("recipient = :key", recipient);
    }

    /** Finds the recipient's open period and keeps others from changing or ending it until the transaction is over. */
    Optional<QuietPeriod> lockOf(String recipient) {
        return find("recipient = :key FOR UPDATE", recipient);
    }

    Optional<QuietPeriod> lock(UUID id) {
        return find("id = :key FOR UPDATE", id);
    }

    /** Opens a period unless the recipient has one; returns whether it did. */
    boolean open(QuietPeriod period) {
        return jdbc.sql(OPEN)
                        .param("id", period.id())
                        .param("recipient", period.recipient())
                        .param("first", Timestamp.from(period.firstChangeAt()))
                        .param("last", Timestamp.from(period.lastChangeAt()))
                        .param("due", Timestamp.from(period.dueAt()))
                        .param("latest", Timestamp.from(period.latestAt()))
                        .update()
                == 1;
    }

    void push(QuietPeriod period) {
        jdbc.sql(PUSH)
                .param("id", period.id())
                .param("last", Timestamp.from(period.lastChangeAt()))
                .param("due", Timestamp.from(period.dueAt()))
                .param("latest", Timestamp.from(period.latestAt()))
                .update();
    }

    /** Ends a period; its pending changes go with it. */
    void close(UUID id) {
        jdbc.sql("DELETE FROM quiet_period WHERE id = :id").param("id", id).update();
    }

    private Optional<QuietPeriod> find(String condition, Object key) {
        return jdbc.sql(FIND + condition)
                .param("key", key)
                .query(QuietPeriod.class)
                .optional();
    }
}
