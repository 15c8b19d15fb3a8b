package dev.pep.engagement.invitation;

import dev.pep.engagement.plan.Engagement;
import dev.pep.engagement.plan.FindEngagement;
import dev.pep.platform.problem.NotFound;
import dev.pep.platform.security.InternalUser;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds an invitation of an engagement for somebody who is to change it; the engagement is held, and open. */
@Component
class HeldInvitations {

    private final FindEngagement find;
    private final Invitations invitations;

    HeldInvitations(FindEngagement find, Invitations invitations) {
        this.find = find;
        this.invitations = invitations;
    }

    Invitation of(UUID engagementId, UUID invitationId, InternalUser user) {
        Engagement engagement = find.held(engagementId, user);
        Invitation invitation = invitations
                .findById(invitationId)
                .filter(found -> found.engagementId().equals(engagement.id()))
                .orElseThrow(() -> new NotFound("invitation"));
        engagement.requireOpen();
        return invitation;
    }
}
