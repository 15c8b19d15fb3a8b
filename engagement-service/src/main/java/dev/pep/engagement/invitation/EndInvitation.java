package dev.pep.engagement.invitation;

import dev.pep.engagement.plan.GivenText;
import dev.pep.event.Side;
import dev.pep.platform.event.EventStamp;
import dev.pep.platform.event.EventStamps;
import dev.pep.platform.link.Links;
import dev.pep.platform.security.InternalUser;
import dev.pep.platform.security.PartnerCaller;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends an invitation and its links at once: withdrawn before an answer, or left after the partner had accepted. */
@Component
public class EndInvitation {

    private static final int LONGEST_REASON = 1_000;

    private final HeldInvitations held;
    private final InvitationGate gate;
    private final Invitations invitations;
    private final LinkedContacts contacts;
    private final Links links;
    private final EventStamps stamps;

    EndInvitation(
            HeldInvitations held,
            InvitationGate gate,
            Invitations invitations,
            LinkedContacts contacts,
            Links links,
            EventStamps stamps) {
        this.held = held;
        this.gate = gate;
        this.invitations = invitations;
        this.contacts = contacts;
        this.links = links;
        this.stamps = stamps;
    }

    /** Why an engagement or a participation ends. */
    public record EndRequest(
            @Schema(description = "Why, as the other side is told", maxLength = LONGEST_REASON) @Nullable String reason) {

        /** Returns the reason, if one was given. */
        public @Nullable String given() {
            return GivenText.of("reason", reason, LONGEST_REASON);
        }
    }

    /** Why an invitation is withdrawn before an answer. */
    public record WithdrawalRequest(
            @Schema(description = "Why, for the history; the partner is not told", maxLength = LONGEST_REASON) @Nullable String reason) {

        @Nullable String given() {
            return GivenText.of("reason", reason, LONGEST_REASON);
        }
    }

    /** The company withdraws an invitation that is not accepted. */
    @Transactional
    public void withdraw(UUID engagement, UUID invitation, WithdrawalRequest wanted, InternalUser user) {
        Invitation ending = held.of(engagement, invitation, user);
        EventStamp stamp = stamps.next();
        ending.withdraw(wanted.given(), contacts.of(invitation), stamp);
        save(ending, stamp);
    }

    /** The company ends the participation of a partner. */
    @Transactional
    public void byCompany(UUID engagement, UUID invitation, EndRequest wanted, InternalUser user) {
        Invitation ending = held.of(engagement, invitation, user);
        EventStamp stamp = stamps.next();
        ending.leave(Side.COMPANY, wanted.given(), contacts.of(invitation), stamp);
        save(ending, stamp);
    }

    /** The partner takes part no more. */
    @Transactional
    public void byPartner(EndRequest wanted, PartnerCaller caller) {
        Guest guest = gate.holdParticipant(caller);
        EventStamp stamp = guest.sign(stamps.next());
        List<Recipient> others = contacts.of(guest.invitation().id()).stream()
                .filter(contact -> !contact.contactId().equals(guest.contactId()))
                .toList();
        guest.invitation().leave(Side.PARTNER, wanted.given(), others, stamp);
        save(guest.invitation(), stamp);
    }

    private void save(Invitation ending, EventStamp stamp) {
        invitations.save(ending);
        links.revoke(InvitationPurpose.NAME, ending.id(), stamp.occurredAt());
    }
}
