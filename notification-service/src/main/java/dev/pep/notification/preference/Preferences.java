package dev.pep.notification.preference;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The preferences of all internal persons, by e-mail address whatever its case. */
@Repository
public class Preferences {

    private static final String FIND = """
            SELECT delay_minutes, max_wait_minutes, zone, locale, updated_at
            FROM preference
            WHERE email = :email
            """;

    private static final String SAVE = """
            INSERT INTO preference (email, delay_minutes, max_wait_minutes, zone, locale, updated_at)
            VALUES (:email, :delayMinutes, :maxWaitMinutes, :zone, :locale, :at)
            ON CONFLICT (email) DO UPDATE SET
                delay_minutes = excluded.delay_minutes,
                max_wait_minutes = excluded.max_wait_minutes,
                zone = excluded.zone,
                locale = excluded.locale,
                updated_at = excluded.updated_at
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Preferences(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Returns what the person has chosen, or the defaults. */
    public Preference of(String email) {
        return jdbc.sql(FIND)
                .param("email", email.toLowerCase(Locale.ROOT))
                .query(Preference.class)
                .optional()
                .orElse(Preference.DEFAULT);
    }

    void save(String email, PreferenceRequest wanted) {
        jdbc.sql(SAVE)
                .param("email", email.toLowerCase(Locale.ROOT))
                .param("delayMinutes", wanted.delayMinutes())
                .param("maxWaitMinutes", wanted.maxWaitMinutes())
                .param("zone", wanted.zone())
                .param("locale", wanted.locale())
                .param("at", Timestamp.from(Instant.now(clock)))
                .update();
    }
}
