package dev.pep.heatmap.request.following;

import dev.pep.heatmap.link.ReportPurpose;
import dev.pep.heatmap.partner.Contact;
import dev.pep.heatmap.request.AskablePartners;
import dev.pep.heatmap.request.LinkedContact;
import dev.pep.heatmap.request.ReportRequest;
import dev.pep.heatmap.request.ReportRequests;
import dev.pep.heatmap.request.RequestEvents;
import dev.pep.platform.event.EventStamp;
import dev.pep.platform.event.EventStamps;
import dev.pep.platform.link.Links;
import dev.pep.platform.problem.Conflict;
import dev.pep.platform.problem.NotFound;
import dev.pep.platform.security.InternalUser;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends a link to one contact more: a new one in place of its old one, or the first one of a contact added later. */
@Component
class SendLink {

    private final ReportRequests requests;
    private final AskablePartners partners;
    private final Links links;
    private final RequestEvents events;
    private final EventStamps stamps;

    SendLink(ReportRequests requests, AskablePartners partners, Links links, RequestEvents events, EventStamps stamps) {
        this.requests = requests;
        this.partners = partners;
        this.links = links;
        this.events = events;
        this.stamps = stamps;
    }

    /** Gives a contact a new link; the one before ends. */
    @Transactional
    public void again(UUID id, UUID linkId, InternalUser user) {
        ReportRequest request = requests.locked(id, user);
        LinkedContact contact = requests.linked(id).stream()
                .filter(linked -> linked.linkId().equals(linkId))
                .findFirst()
                .orElseThrow(() -> new NotFound("link"));
        EventStamp stamp = stamps.next();
        request.requireOpen(stamp.occurredAt());
        if (!contact.active()) {
            throw new Conflict(
                    "contact-not-active",
                    "The contact is not active",
                    contact.name() + " is no longer an active contact.");
        }
        links.renew(linkId);
        events.linkSentAgain(stamp, request, contact);
    }

    /** Asks a contact who was added to the partner after the request was sent. */
    @Transactional
    public void toAnother(UUID id, UUID contactId, InternalUser user) {
        ReportRequest request = requests.locked(id, user);
        EventStamp stamp = stamps.next();
        request.requireOpen(stamp.occurredAt());
        if (requests.linked(id).stream().anyMatch(linked -> linked.contactId().equals(contactId))) {
            throw new Conflict(
                    "contact-has-a-link", "The contact already has a link", "This contact has already been asked.");
        }
        Contact contact = partners.named(List.of(request.partnerId())).getFirst().reachable().stream()
                .filter(one -> one.id().equals(contactId))
                .findFirst()
                .orElseThrow(() -> new NotFound("contact"));
        UUID link = links.issue(ReportPurpose.NAME, id, contactId, request.expiresAt());
        events.contactAdded(
                stamp,
                request,
                new LinkedContact(link, contactId, contact.name(), contact.email(), contact.zone(), true));
    }
}
