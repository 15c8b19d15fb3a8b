package dev.pep.notification.surroundings;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The open quiet periods of the service under test. A test that wants several things to happen in one chooses a long
 * delay and ends it itself: a short one could be over before the last of them on a busy machine.
 */
public final class OpenPeriods {

    /** A delay in minutes, of which ten last a second in tests: two real ones. */
    public static final int LONG = 1200;

    /** The longest wait that somebody can choose, so that another change can still push a long delay back. */
    public static final int LONGEST = 1440;

    private final JdbcClient jdbc;

    OpenPeriods(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void endNow(String recipient) {
        endAt(recipient, Instant.EPOCH);
    }

    public void endAt(String recipient, Instant moment) {
        jdbc.sql("UPDATE quiet_period SET due_at = greatest(:at, first_change_at) WHERE recipient = :recipient")
                .param("at", Timestamp.from(moment))
                .param("recipient", recipient)
                .update();
        jdbc.sql("""
                        UPDATE scheduled_tasks SET execution_time = due_at
                        FROM quiet_period
                        WHERE task_instance = quiet_period.id::text AND recipient = :recipient
                        """).param("recipient", recipient).update();
    }

    /** Returns whether an event was taken into the digests that it is news for. */
    public boolean absorbed(String eventId) {
        return jdbc.sql("SELECT count(*) FROM inbox WHERE consumer = 'digest' AND event_id = :id")
                        .param("id", eventId)
                        .query(Long.class)
                        .single()
                == 1;
    }
}
