package dev.pep.engagement.invitation;

import dev.pep.platform.event.EventStamp;
import dev.pep.platform.link.Link;
import dev.pep.platform.link.LinkEnd;
import dev.pep.platform.link.LinkPurpose;
import dev.pep.platform.link.LinkStanding;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Links to invitations: each opens one partner's page of one engagement, for one contact. */
@Component
public class InvitationPurpose implements LinkPurpose {

    /** The name of the purpose. */
    public static final String NAME = "engagement";

    private static final LinkEnd CANCELLED =
            new LinkEnd("engagement-cancelled", "The engagement was cancelled.", false);
    private static final LinkEnd ENDED =
            new LinkEnd("link-revoked", "The invitation has ended, or the contact is no longer active.", false);

    private static final String STANDING = """
            SELECT coalesce(c.name, '') AS contact_name, coalesce(c.active, false) AS active, i.state,
                e.cancelled_at IS NOT NULL AS cancelled
            FROM invitation i JOIN engagement e ON e.id = i.engagement_id
            LEFT JOIN contact c ON c.contact_id = :contact AND c.partner_id = i.partner_id
            WHERE i.id = :invitation
            """;
    private static final String HOLD = """
            SELECT e.id FROM engagement e JOIN invitation i ON i.engagement_id = e.id WHERE i.id = :invitation
            FOR UPDATE OF e
            """;

    private final JdbcClient jdbc;
    private final Invitations invitations;

    InvitationPurpose(JdbcClient jdbc, Invitations invitations) {
        this.jdbc = jdbc;
        this.invitations = invitations;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<LinkStanding> standing(UUID invitation, UUID contact) {
        return jdbc.sql(STANDING)
                .param("invitation", invitation)
                .param("contact", contact)
                .query((row, n) -> new LinkStanding(row.getString("contact_name"), end(row)))
                .optional();
    }

    /** Holds the invitation's engagement, the key of all that is told. */
    @Override
    public void hold(UUID invitation) {
        jdbc.sql(HOLD).param("invitation", invitation).query(UUID.class).single();
    }

    @Override
    public void opened(Link link, EventStamp stamp) {
        Invitation invitation = invitations.findById(link.subjectId()).orElseThrow();
        invitation.open(stamp);
        invitations.save(invitation);
    }

    private static @Nullable LinkEnd end(ResultSet row) throws SQLException {
        if (row.getBoolean("cancelled")) {
            return CANCELLED;
        }
        boolean ended = InvitationState.valueOf(row.getString("state")).isEnded();
        return ended || !row.getBoolean("active") ? ENDED : null;
    }
}
