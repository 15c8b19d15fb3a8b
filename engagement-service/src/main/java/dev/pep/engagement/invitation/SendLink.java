package dev.pep.engagement.invitation;

import dev.pep.engagement.partner.Contact;
import dev.pep.engagement.partner.Partner;
import dev.pep.engagement.partner.Partners;
import dev.pep.platform.event.EventStamps;
import dev.pep.platform.link.Links;
import dev.pep.platform.problem.Conflict;
import dev.pep.platform.problem.NotFound;
import dev.pep.platform.security.InternalUser;
import dev.pep.platform.sql.Sql;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends a link to one contact more: a new one in place of its old one, or the first one of a contact added later. */
@Component
public class SendLink {

    private static final String END = """
            SELECT max(expires_at) FROM link WHERE purpose = 'engagement' AND subject_id = :invitation
            """;

    private final HeldInvitations held;
    private final Invitations invitations;
    private final LinkedContacts contacts;
    private final Partners partners;
    private final Links links;
    private final JdbcClient jdbc;
    private final EventStamps stamps;

    SendLink(
            HeldInvitations held,
            Invitations invitations,
            LinkedContacts contacts,
            Partners partners,
            Links links,
            JdbcClient jdbc,
            EventStamps stamps) {
        this.held = held;
        this.invitations = invitations;
        this.contacts = contacts;
        this.partners = partners;
        this.links = links;
        this.jdbc = jdbc;
        this.stamps = stamps;
    }

    /** Gives an active contact a new link; the one before ends. */
    @Transactional
    public void again(UUID engagement, UUID invitationId, UUID linkId, InternalUser user) {
        Invitation invitation = held.of(engagement, invitationId, user);
        Recipient contact = contacts.of(invitationId).stream()
                .filter(linked -> linked.linkId().equals(linkId))
                .findFirst()
                .orElseThrow(() -> new NotFound("link"));
        invitation.sendAgain(contact, false, stamps.next());
        links.renew(linkId);
        invitations.save(invitation);
    }

    /** Invites a contact who was added to the partner after the invitation was sent. */
    @Transactional
    public void toAnother(UUID engagement, UUID invitationId, UUID contactId, InternalUser user) {
        Invitation invitation = held.of(engagement, invitationId, user);
        if (contacts.of(invitationId).stream()
                .anyMatch(linked -> linked.contactId().equals(contactId))) {
            throw new Conflict(
                    "contact-has-a-link", "The contact already has a link", "This contact has already been invited.");
        }
        Contact contact = contact(invitation.partner().id(), contactId);
        UUID link = links.issue(InvitationPurpose.NAME, invitationId, contactId, end(invitation));
        invitation.sendAgain(Recipient.of(contact, link), true, stamps.next());
        invitations.save(invitation);
    }

    private Contact contact(UUID partnerId, UUID contactId) {
        Partner partner = partners.byIds(List.of(partnerId)).get(partnerId);
        return (partner == null ? List.<Contact>of() : partner.contacts())
                .stream()
                        .filter(one -> one.id().equals(contactId))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("contact"));
    }

    /** The same as the links that are there: after an acceptance they end later. */
    private Instant end(Invitation invitation) {
        return jdbc.sql(END)
                .param("invitation", invitation.id())
                .query((row, n) -> Sql.instant(row, "max"))
                .single();
    }
}
