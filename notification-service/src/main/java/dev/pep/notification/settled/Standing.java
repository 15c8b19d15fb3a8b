package dev.pep.notification.settled;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far this database has come: whether it knows what was settled before it, and all that happened since. */
@Repository
public class Standing {

    private static final String BEGIN = """
            INSERT INTO database_standing (catching_up, since) VALUES (:catchingUp, now())
            ON CONFLICT (one) DO NOTHING
            """;
    private static final String DONE = "UPDATE database_standing SET catching_up = false WHERE catching_up";

    private final JdbcClient jdbc;
    private volatile boolean done;

    Standing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Returns whether events are being read again from their beginning, so that later ones may change what is known.
     */
    public boolean isCatchingUp() {
        done = done || catchingUp().filter(busy -> !busy).isPresent();
        return !done;
    }

    /** Returns whether it knows what was settled before. */
    boolean isBegun() {
        return done || catchingUp().isPresent();
    }

    void begin(boolean catchingUp) {
        jdbc.sql(BEGIN).param("catchingUp", catchingUp).update();
    }

    void caughtUp() {
        jdbc.sql(DONE).update();
    }

    private Optional<Boolean> catchingUp() {
        return jdbc.sql("SELECT catching_up FROM database_standing")
                .query(Boolean.class)
                .optional();
    }
}
