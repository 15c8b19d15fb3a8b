package dev.pep.engagement.material;

import dev.pep.engagement.invitation.Guest;
import dev.pep.engagement.invitation.Invitation;
import dev.pep.engagement.invitation.InvitationGate;
import dev.pep.engagement.invitation.Invitations;
import dev.pep.engagement.plan.Engagement;
import dev.pep.engagement.plan.FindEngagement;
import dev.pep.event.Actor;
import dev.pep.event.ActorKind;
import dev.pep.platform.event.EventStamp;
import dev.pep.platform.event.EventStamps;
import dev.pep.platform.problem.Conflict;
import dev.pep.platform.problem.Invalid;
import dev.pep.platform.security.InternalUser;
import dev.pep.platform.security.PartnerCaller;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who may change the materials of an engagement; the engagement is held first. */
@Component
public class Contributions {

    private final FindEngagement find;
    private final InvitationGate gate;
    private final Invitations invitations;
    private final EventStamps stamps;

    Contributions(FindEngagement find, InvitationGate gate, Invitations invitations, EventStamps stamps) {
        this.find = find;
        this.gate = gate;
        this.invitations = invitations;
        this.stamps = stamps;
    }

    /**
     * A person of the company changes what is the company's, or a partner's whom the engagement has invited.
     *
     * @throws dev.pep.platform.problem.NotFound if the engagement is not of the person's operating units
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Contribution of(UUID engagementId, @Nullable UUID partnerId, InternalUser user) {
        Engagement engagement = find.held(engagementId, user);
        return new Contribution(engagement, owner(engagement, partnerId), stamps.next());
    }

    /**
     * A contact of a partner that takes part changes what is the partner's.
     *
     * @throws dev.pep.platform.link.LinkEnded if the link has ended
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Contribution of(PartnerCaller caller) {
        Guest guest = gate.holdParticipant(caller);
        Invitation invitation = guest.invitation();
        Engagement engagement = find.known(invitation.engagementId());
        Owner owner = Owner.of(invitation.partner());
        return new Contribution(engagement, owner, guest.sign(stamps.next()));
    }

    /**
     * Somebody who might do so has done the last of it: nobody is there to be asked any more.
     *
     * @throws Conflict if the partner who did so takes part no more
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Contribution of(UUID engagementId, @Nullable UUID partnerId, Actor actor) {
        Engagement engagement = find.hold(engagementId);
        if (actor.getKind() == ActorKind.PARTNER && !takesPart(engagement, partnerId)) {
            throw new Conflict(
                    "not-accepted", "The partner takes part no more", "The file was not kept: the partner has left.");
        }
        EventStamp stamp = stamps.next();
        return new Contribution(
                engagement, owner(engagement, partnerId), new EventStamp(stamp.eventId(), stamp.occurredAt(), actor));
    }

    private boolean takesPart(Engagement engagement, @Nullable UUID partnerId) {
        return invitations.ofEngagement(engagement.id()).stream()
                .anyMatch(invitation -> invitation.isOf(partnerId) && invitation.isAccepted());
    }

    private Owner owner(Engagement engagement, @Nullable UUID partnerId) {
        if (partnerId == null) {
            return Owner.COMPANY;
        }
        return invitations.ofEngagement(engagement.id()).stream()
                .filter(invitation -> invitation.isOf(partnerId))
                .reduce((earlier, later) -> later)
                .map(invitation -> Owner.of(invitation.partner()))
                .orElseThrow(() -> new Invalid(Map.of("partnerId", "This partner is not invited to the engagement.")));
    }
}
