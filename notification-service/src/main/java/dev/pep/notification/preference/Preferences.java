package dev.pep.notification.preference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The preferences of all internal persons, by email address whatever its case. */
@Repository
public class Preferences {

    private static final String FIND = """
            SELECT email, delay_minutes, max_wait_minutes, zone, locale, quiet_from, quiet_to, weekends_off, updated_at
            FROM preference
            WHERE email = ANY (:emails)
            """;
    private static final String KEEP = """
            SELECT pg_advisory_xact_lock_shared(hashtextextended(email, 0))::text
            FROM unnest(:emails) WITH ORDINALITY AS wanted (email, place)
            ORDER BY place
            """;
    private static final String CHANGE = "SELECT pg_advisory_xact_lock(hashtextextended(:email, 0))::text";
    private static final String SAVE = """
            INSERT INTO preference
                (email, delay_minutes, max_wait_minutes, zone, locale, quiet_from, quiet_to, weekends_off, updated_at)
            VALUES (:email, :delayMinutes, :maxWaitMinutes, :zone, :locale, :from, :to, :weekendsOff, :at)
            ON CONFLICT (email) DO UPDATE SET
                delay_minutes = excluded.delay_minutes,
                max_wait_minutes = excluded.max_wait_minutes,
                zone = excluded.zone,
                locale = excluded.locale,
                quiet_from = excluded.quiet_from,
                quiet_to = excluded.quiet_to,
                weekends_off = excluded.weekends_off,
                updated_at = excluded.updated_at
            """;

    private static final QuietHours NEVER = new QuietHours(null, null, false);

    private final JdbcClient jdbc;
    private final Clock clock;

    Preferences(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Returns what the person has chosen, or the defaults. */
    public Preference of(String email) {
        String key = email.toLowerCase(Locale.ROOT);
        return of(Set.of(key)).getOrDefault(key, Preference.DEFAULT);
    }

    /** Returns what those of the persons have chosen who have chosen anything, by address in lower case. */
    public Map<String, Preference> of(Set<String> emails) {
        Map<String, Preference> chosen = new HashMap<>();
        jdbc.sql(FIND).param("emails", emails.toArray(String[]::new)).query(row -> {
            chosen.put(row.getString("email"), preference(row));
        });
        return chosen;
    }

    /**
     * Returns what those of the persons have chosen who have chosen anything, and lets none of them, not even who has
     * chosen nothing yet, choose anew before the transaction is over.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<String, Preference> keep(Set<String> emails) {
        String[] sorted = emails.stream().sorted().toArray(String[]::new); // in one order, so that no copies deadlock
        jdbc.sql(KEEP).param("emails", sorted).query(String.class).list();
        return of(emails);
    }

    void save(String email, PreferenceRequest wanted) {
        String key = email.toLowerCase(Locale.ROOT);
        QuietHours quiet = Objects.requireNonNullElse(wanted.quietHours(), NEVER);
        jdbc.sql(CHANGE).param("email", key).query(String.class).single();
        jdbc.sql(SAVE)
                .param("email", key)
                .param("delayMinutes", wanted.delayMinutes())
                .param("maxWaitMinutes", wanted.maxWaitMinutes())
                .param("zone", wanted.zone())
                .param("locale", wanted.locale())
                .param("from", quiet.from(), Types.TIME)
                .param("to", quiet.to(), Types.TIME)
                .param("weekendsOff", quiet.weekendsOff())
                .param("at", Timestamp.from(Instant.now(clock)))
                .update();
    }

    private static Preference preference(ResultSet row) throws SQLException {
        QuietHours quiet = new QuietHours(
                row.getObject("quiet_from", LocalTime.class),
                row.getObject("quiet_to", LocalTime.class),
                row.getBoolean("weekends_off"));
        return new Preference(
                row.getInt("delay_minutes"),
                row.getInt("max_wait_minutes"),
                row.getString("zone"),
                row.getString("locale"),
                quiet.equals(NEVER) ? null : quiet,
                row.getTimestamp("updated_at").toInstant());
    }
}
