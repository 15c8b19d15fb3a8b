package dev.pep.engagement.invitation;

import dev.pep.engagement.invitation.EndInvitation.EndRequest;
import dev.pep.engagement.plan.Act;
import dev.pep.engagement.plan.Engagement;
import dev.pep.engagement.plan.EngagementEvents;
import dev.pep.engagement.plan.Engagements;
import dev.pep.engagement.plan.FindEngagement;
import dev.pep.engagement.plan.Person;
import dev.pep.event.engagement.EngagementCancelled;
import dev.pep.platform.event.EventStamp;
import dev.pep.platform.event.EventStamps;
import dev.pep.platform.link.Links;
import dev.pep.platform.problem.Conflict;
import dev.pep.platform.problem.Invalid;
import dev.pep.platform.security.InternalUser;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Cancels a published engagement: its partners are told, and their links end. Doing so again changes nothing. */
@Component
public class CancelEngagement {

    private final FindEngagement find;
    private final Engagements engagements;
    private final Invitations invitations;
    private final LinkedContacts contacts;
    private final Links links;
    private final EngagementEvents events;
    private final StatusChanges statusChanges;
    private final EventStamps stamps;

    CancelEngagement(
            FindEngagement find,
            Engagements engagements,
            Invitations invitations,
            LinkedContacts contacts,
            Links links,
            EngagementEvents events,
            StatusChanges statusChanges,
            EventStamps stamps) {
        this.find = find;
        this.engagements = engagements;
        this.invitations = invitations;
        this.contacts = contacts;
        this.links = links;
        this.events = events;
        this.statusChanges = statusChanges;
        this.stamps = stamps;
    }

    @Transactional
    public void cancel(UUID id, EndRequest wanted, InternalUser user) {
        Engagement engagement = find.held(id, user);
        String reason = wanted.given();
        if (reason == null) {
            throw new Invalid(Map.of("reason", "Say why, as the partners are told."));
        }
        if (engagement.isDraft()) {
            throw new Conflict("engagement-draft", "The engagement is a draft", "Discard the draft instead.");
        }
        if (!engagement.isCancelled()) {
            cancel(engagement, reason, user);
        }
    }

    private void cancel(Engagement engagement, String reason, InternalUser user) {
        EventStamp stamp = stamps.next();
        List<Invitation> open = invitations.ofEngagement(engagement.id()).stream()
                .filter(invitation -> !invitation.state().isEnded())
                .toList();
        List<dev.pep.event.Recipient> told = open.stream()
                .filter(invitation -> invitation.state() != InvitationState.DECLINED)
                .flatMap(invitation -> contacts.of(invitation.id()).stream())
                .map(Recipient::avro)
                .toList();
        engagement.cancel(reason, Person.of(user), stamp);
        Engagement cancelled = engagements.save(engagement);
        open.forEach(invitation -> links.revoke(InvitationPurpose.NAME, invitation.id(), stamp.occurredAt()));
        events.publish(
                stamp,
                cancelled,
                new EngagementCancelled(cancelled.id().toString(), EngagementEvents.brief(cancelled), reason, told));
        events.record(stamp, cancelled, Act.CANCELLED, Map.of("reason", reason));
        statusChanges.cancelled(cancelled);
    }
}
