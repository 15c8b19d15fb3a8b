package dev.pep.heatmap.request.sending;

import dev.pep.heatmap.link.ReportPurpose;
import dev.pep.heatmap.partner.Contact;
import dev.pep.heatmap.partner.Partner;
import dev.pep.heatmap.request.AskablePartners;
import dev.pep.heatmap.request.LinkedContact;
import dev.pep.heatmap.request.ReportRequest;
import dev.pep.heatmap.request.ReportRequests;
import dev.pep.heatmap.request.RequestEvents;
import dev.pep.heatmap.request.sending.WaitingParts.Held;
import dev.pep.platform.event.EventStamp;
import dev.pep.platform.event.EventStamps;
import dev.pep.platform.link.Links;
import dev.pep.platform.problem.Conflict;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks one partner of a sending: request, links, event and the mark that it is sent commit together, once. */
@Component
class AskPartner {

    private final WaitingParts waiting;
    private final AskablePartners partners;
    private final ReportRequests requests;
    private final Links links;
    private final RequestEvents events;
    private final EventStamps stamps;

    AskPartner(
            WaitingParts waiting,
            AskablePartners partners,
            ReportRequests requests,
            Links links,
            RequestEvents events,
            EventStamps stamps) {
        this.waiting = waiting;
        this.partners = partners;
        this.requests = requests;
        this.links = links;
        this.events = events;
        this.stamps = stamps;
    }

    @Transactional
    public void ask(UUID sendingId, UUID partnerId) {
        waiting.hold(sendingId, partnerId).ifPresent(held -> ask(held, partnerId));
    }

    private void ask(Held held, UUID partnerId) {
        Partner partner = partners.named(List.of(partnerId)).getFirst();
        AskablePartners.problem(partner).ifPresent(problem -> {
            throw new Conflict("partner-cannot-be-asked", "The partner cannot be asked", problem);
        });
        EventStamp stamp = held.sending().sign(stamps.next());
        ReportRequest request = request(partner, held, stamp);
        requests.add(request, held.accounts());
        List<LinkedContact> contacts = partner.reachable().stream()
                .map(contact -> linked(request, contact))
                .toList();
        events.requested(stamp, request, contacts);
        waiting.sent(held.sending().id(), partnerId, request.id(), contacts.size());
    }

    private static ReportRequest request(Partner partner, Held held, EventStamp stamp) {
        Sending sending = held.sending();
        return new ReportRequest(
                UUID.randomUUID(),
                partner.id(),
                partner.name(),
                sending.owner(),
                sending.ownerName(),
                stamp.occurredAt(),
                sending.dueOn(),
                sending.message(),
                held.accounts().size(),
                sending.expiresAt(),
                null,
                null,
                0,
                null);
    }

    private LinkedContact linked(ReportRequest request, Contact contact) {
        UUID linkId = links.issue(ReportPurpose.NAME, request.id(), contact.id(), request.expiresAt());
        return new LinkedContact(linkId, contact.id(), contact.name(), contact.email(), contact.zone(), true);
    }
}
