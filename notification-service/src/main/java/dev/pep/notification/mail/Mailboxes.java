package dev.pep.notification.mail;

import java.sql.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The mailboxes that we send from, and whose turn it is: one pace for all copies of the service. */
@Component
public class Mailboxes {

    private static final String ADD = """
            INSERT INTO mailbox (address, next_free_at)
            SELECT address, 'epoch' FROM unnest(:addresses) AS address
            ON CONFLICT DO NOTHING
            """;

    private static final String MOST_RESTED = """
            SELECT address, next_free_at, paused_until
            FROM mailbox
            WHERE address = ANY (:addresses)
            ORDER BY greatest(next_free_at, paused_until), address
            LIMIT 1
            FOR UPDATE
            """;

    private static final String PAUSED = """
            SELECT EXISTS (SELECT FROM mailbox WHERE address = :address AND paused_until > :now)
            """;

    private static final String PAUSE = """
            UPDATE mailbox SET paused_until = greatest(paused_until, :until) WHERE address = :address
            """;

    private final JdbcClient jdbc;
    private final MailSettings settings;

    Mailboxes(JdbcClient jdbc, MailSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** Returns the turn that is held, unless its mailbox pauses meanwhile; else takes the next free one. */
    public Turn turn(@Nullable Turn held, Instant now) {
        return held == null || isPaused(held.mailbox(), now) ? next(now) : held;
    }

    /** Lets a mailbox rest until the given moment, whoever wants to send. */
    public void pause(String address, Instant until) {
        jdbc.sql(PAUSE)
                .param("address", address)
                .param("until", Timestamp.from(until))
                .update();
    }

    private Turn next(Instant now) {
        String[] addresses = settings.mailboxes().toArray(String[]::new);
        jdbc.sql(ADD).param("addresses", addresses).update();
        Mailbox mailbox = jdbc.sql(MOST_RESTED)
                .param("addresses", addresses)
                .query(Mailbox.class)
                .single();
        Instant turn = settings.pace().turn(mailbox.nextFreeAt, mailbox.awake(now));
        jdbc.sql("UPDATE mailbox SET next_free_at = :rested WHERE address = :address")
                .param("rested", Timestamp.from(settings.pace().restedAfter(mailbox.nextFreeAt, turn)))
                .param("address", mailbox.address)
                .update();
        return new Turn(mailbox.address, turn);
    }

    private boolean isPaused(String address, Instant now) {
        return jdbc.sql(PAUSED)
                .param("address", address)
                .param("now", Timestamp.from(now))
                .query(Boolean.class)
                .single();
    }

    private record Mailbox(
            String address, Instant nextFreeAt, @Nullable Instant pausedUntil) {

        Instant awake(Instant now) {
            return pausedUntil != null && pausedUntil.isAfter(now) ? pausedUntil : now;
        }
    }
}
