package dev.pep.engagement.invitation;

import dev.pep.engagement.invitation.Reminded.LeftOut;
import dev.pep.engagement.plan.Engagement;
import dev.pep.engagement.plan.FindEngagement;
import dev.pep.platform.event.EventStamp;
import dev.pep.platform.event.EventStamps;
import dev.pep.platform.security.InternalUser;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reminds the partners that owe an answer; never twice in a row by mistake. */
@Component
public class RemindInvitations {

    private final FindEngagement find;
    private final Invitations invitations;
    private final LinkedContacts contacts;
    private final InvitationSettings settings;
    private final EventStamps stamps;

    RemindInvitations(
            FindEngagement find,
            Invitations invitations,
            LinkedContacts contacts,
            InvitationSettings settings,
            EventStamps stamps) {
        this.find = find;
        this.invitations = invitations;
        this.contacts = contacts;
        this.settings = settings;
        this.stamps = stamps;
    }

    /** Somebody asks for it. */
    @Transactional
    public Reminded remind(UUID id, RemindRequest wanted, InternalUser user) {
        Engagement engagement = find.held(id, user);
        engagement.requireOpen();
        Reminded outcome = new Reminded(new ArrayList<>(), new ArrayList<>());
        invitations.ofEngagement(id).stream()
                .filter(invitation -> wanted.means(invitation.partner().id()))
                .filter(invitation -> invitation.state().isOwed())
                .forEach(invitation -> remind(invitation, wanted.evenAgain(), outcome));
        return outcome;
    }

    /** The reminder's timer has come; in its transaction. */
    void due(UUID id) {
        UUID engagementId = invitations.findById(id).orElseThrow().engagementId();
        Engagement engagement = find.hold(engagementId);
        Invitation invitation = invitations.findById(id).orElseThrow();
        if (!engagement.isCancelled() && invitation.state().isOwed()) {
            remind(invitation, false, new Reminded(new ArrayList<>(), new ArrayList<>()));
        }
    }

    private void remind(Invitation invitation, boolean again, Reminded outcome) {
        EventStamp stamp = stamps.next();
        List<Recipient> recipients = contacts.of(invitation.id());
        boolean lately = invitation.remindedAt() != null
                && invitation.remindedAt().plus(settings.remindPause()).isAfter(stamp.occurredAt());
        if (recipients.isEmpty() || lately && !again) {
            String reason = recipients.isEmpty() ? "It has no active contact." : "It was reminded recently.";
            outcome.leftOut().add(LeftOut.of(invitation, reason, !recipients.isEmpty(), invitation.remindedAt()));
            return;
        }
        invitation.remind(recipients, stamp);
        invitations.save(invitation);
        outcome.reminded().add(invitation.partner().id());
    }
}
