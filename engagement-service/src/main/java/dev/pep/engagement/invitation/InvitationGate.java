package dev.pep.engagement.invitation;

import dev.pep.platform.link.LinkEnded;
import dev.pep.platform.link.LinkGate;
import dev.pep.platform.link.OpenLink;
import dev.pep.platform.problem.Conflict;
import dev.pep.platform.security.PartnerCaller;
import org.springframework.stereotype.Component;

/** Lets a partner's call through to the invitation that its link opens. */
@Component
public class InvitationGate {

    private final LinkGate gate;
    private final Invitations invitations;

    InvitationGate(LinkGate gate, Invitations invitations) {
        this.gate = gate;
        this.invitations = invitations;
    }

    /**
     * Returns the contact with its invitation.
     *
     * @throws LinkEnded if the link has ended
     */
    public Guest check(PartnerCaller caller) {
        return guest(gate.check(caller));
    }

    /**
     * The same for a change: the engagement is held until the transaction ends.
     *
     * @throws LinkEnded if the link has ended
     */
    public Guest hold(PartnerCaller caller) {
        return guest(gate.hold(caller));
    }

    /**
     * The same for what only partners that take part may do.
     *
     * @throws Conflict if the partner has not accepted
     */
    public Guest holdParticipant(PartnerCaller caller) {
        return participant(hold(caller));
    }

    /**
     * The same for what only partners that take part may see.
     *
     * @throws Conflict if the partner has not accepted
     */
    public Guest checkParticipant(PartnerCaller caller) {
        return participant(check(caller));
    }

    private static Guest participant(Guest guest) {
        if (!guest.invitation().isAccepted()) {
            throw new Conflict("not-accepted", "The invitation is not accepted", "Accept the invitation first.");
        }
        return guest;
    }

    private Guest guest(OpenLink opened) {
        return new Guest(opened, invitations.findById(opened.link().subjectId()).orElseThrow(LinkEnded::new));
    }
}
