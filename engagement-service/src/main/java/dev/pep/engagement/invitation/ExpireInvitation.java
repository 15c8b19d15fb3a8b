package dev.pep.engagement.invitation;

import dev.pep.engagement.plan.Engagement;
import dev.pep.engagement.plan.FindEngagement;
import dev.pep.platform.event.EventStamps;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Ends an invitation that nobody has answered in time; one that was declined stays declined. */
@Component
class ExpireInvitation {

    private final FindEngagement find;
    private final Invitations invitations;
    private final LinkedContacts contacts;
    private final EventStamps stamps;

    ExpireInvitation(FindEngagement find, Invitations invitations, LinkedContacts contacts, EventStamps stamps) {
        this.find = find;
        this.invitations = invitations;
        this.contacts = contacts;
        this.stamps = stamps;
    }

    /** Called by the timer, in its transaction. */
    void expire(UUID id) {
        UUID engagementId = invitations.findById(id).orElseThrow().engagementId();
        Engagement engagement = find.hold(engagementId);
        Invitation invitation = invitations.findById(id).orElseThrow();
        if (!engagement.isCancelled() && invitation.state().isOwed()) {
            invitation.expire(contacts.of(id), stamps.next());
            invitations.save(invitation);
        }
    }
}
