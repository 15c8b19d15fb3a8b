package dev.pep.engagement.invitation;

import dev.pep.engagement.plan.EngagementAct;
import dev.pep.event.engagement.EngagementAspect;
import dev.pep.platform.link.Links;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets the pages of partners that take part follow the dates of their engagement. */
@Component
class MoveRoomEnds {

    private final Invitations invitations;
    private final RoomTerm term;
    private final Links links;

    MoveRoomEnds(Invitations invitations, RoomTerm term, Links links) {
        this.invitations = invitations;
        this.term = term;
        this.links = links;
    }

    @EventListener
    void on(EngagementAct.Changed act) {
        if (act.changes().contains(EngagementAspect.DATES)) {
            invitations.ofEngagement(act.engagement().id()).stream()
                    .filter(Invitation::isAccepted)
                    .forEach(invitation -> links.moveEnd(
                            InvitationPurpose.NAME,
                            invitation.id(),
                            term.end(act.engagement(), act.stamp().occurredAt())));
        }
    }
}
