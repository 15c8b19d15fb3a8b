package dev.pep.notification.organiser;

import dev.pep.notification.digest.Cause;
import dev.pep.notification.digest.NewChange;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Brings together what two topics tell of a heatmap, in whichever order it comes: that an engagement asks for it, and
 * that it could not be made. Whichever comes second waits for the first and sees it.
 */
@Repository
class Refusals {

    private static final String ASKED = """
            INSERT INTO asked_heatmap (request_id, engagement_id, title, partner_name, organiser)
            VALUES (:request, :engagement, :title, :partner, :organiser)
            ON CONFLICT (request_id) DO UPDATE SET engagement_id = excluded.engagement_id, title = excluded.title,
                partner_name = excluded.partner_name, organiser = excluded.organiser
            RETURNING *
            """;
    private static final String REFUSED = """
            INSERT INTO asked_heatmap (request_id, reason, refused_by, refused_at)
            VALUES (:request, :reason, :by, :at)
            ON CONFLICT (request_id) DO UPDATE SET reason = excluded.reason, refused_by = excluded.refused_by,
                refused_at = excluded.refused_at
            RETURNING *
            """;

    private final JdbcClient jdbc;

    Refusals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps what is asked for; returns what the organiser is to be told, if it is known to be refused. */
    Optional<NewChange<EngagementChange>> asked(AskedHeatmap asked) {
        return told(jdbc.sql(ASKED)
                .param("request", asked.requestId())
                .param("engagement", asked.engagementId())
                .param("title", asked.title())
                .param("partner", asked.partnerName())
                .param("organiser", asked.organiser()));
    }

    /** Keeps what is refused; returns what the organiser is to be told, if it is known who that is. */
    Optional<NewChange<EngagementChange>> refused(Refusal refusal) {
        return told(jdbc.sql(REFUSED)
                .param("request", refusal.requestId())
                .param("reason", refusal.reason())
                .param("by", refusal.cause().eventId())
                .param("at", Timestamp.from(refusal.cause().at())));
    }

    private static Optional<NewChange<EngagementChange>> told(JdbcClient.StatementSpec known) {
        return known.query(Refusals::change).single();
    }

    private static Optional<NewChange<EngagementChange>> change(ResultSet row, int number) throws SQLException {
        if (row.getString("organiser") == null || row.getString("reason") == null) {
            return Optional.empty();
        }
        Instant at = row.getTimestamp("refused_at").toInstant();
        EngagementChange change = new EngagementChange(
                row.getObject("engagement_id", UUID.class),
                row.getString("title"),
                row.getString("partner_name"),
                row.getObject("request_id", UUID.class),
                "",
                Step.OPEN,
                Step.REFUSED,
                row.getString("reason"),
                null,
                "",
                false,
                at,
                at);
        return Optional.of(new NewChange<>(
                Set.of(row.getString("organiser")), change, new Cause(row.getString("refused_by"), at)));
    }
}
