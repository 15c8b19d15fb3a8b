package dev.pep.engagement.invitation;

import dev.pep.engagement.plan.Engagement;
import dev.pep.engagement.plan.FindEngagement;
import dev.pep.platform.problem.Conflict;
import dev.pep.platform.problem.NotFound;
import dev.pep.platform.security.InternalUser;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Finds an invitation of an engagement for somebody who is to change it: the newest one of its partner. The engagement
 * is held, and open.
 */
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
        List<Invitation> all = invitations.ofEngagement(engagement.id());
        Invitation invitation = all.stream()
                .filter(one -> one.id().equals(invitationId))
                .findFirst()
                .orElseThrow(() -> new NotFound("invitation"));
        engagement.requireOpen();
        requireNewest(invitation, all);
        return invitation;
    }

    /** One that was declined does not end by itself when the partner is invited again. */
    private static void requireNewest(Invitation invitation, List<Invitation> all) {
        boolean invitedAgain = all.stream()
                .skip(all.indexOf(invitation) + 1L)
                .anyMatch(later -> later.isOf(invitation.partner().id()));
        if (invitedAgain) {
            throw new Conflict(
                    "invitation-ended",
                    "The invitation has ended",
                    invitation.partner().name() + " has been invited again. Reload the page.");
        }
    }
}
