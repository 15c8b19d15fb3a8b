package dev.pep.notification.invitation;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Remembers which invitations were answered, as the link of one that was accepted goes on working. */
@Repository
class InvitationAnswers {

    private static final String ADD = """
            INSERT INTO invitation_answer (invitation_id, at) VALUES (:invitation, :at)
            ON CONFLICT (invitation_id) DO UPDATE SET at = greatest(invitation_answer.at, excluded.at)
            """;
    private static final String SINCE = """
            SELECT count(*) FROM invitation_answer WHERE invitation_id = :invitation AND at >= :since
            """;

    private final JdbcClient jdbc;

    InvitationAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID invitation, Instant at) {
        jdbc.sql(ADD)
                .param("invitation", invitation)
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Returns whether there is an answer, at that moment or later: an invitation can be sent anew. */
    boolean isAnswered(UUID invitation, Instant since) {
        return jdbc.sql(SINCE)
                        .param("invitation", invitation)
                        .param("since", Timestamp.from(since))
                        .query(Long.class)
                        .single()
                > 0;
    }
}
