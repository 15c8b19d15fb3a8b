package dev.pep.heatmap.request;

import dev.pep.heatmap.link.ReportPurpose;
import dev.pep.heatmap.partner.Contact;
import dev.pep.heatmap.partner.Partner;
import dev.pep.heatmap.request.WaitingParts.Held;
import dev.pep.platform.audit.Audit;
import dev.pep.platform.event.EventStamp;
import dev.pep.platform.event.EventStamps;
import dev.pep.platform.link.Links;
import dev.pep.platform.problem.Conflict;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks one partner of a sending: request, links, event and the mark that it is sent commit together, once. */
@Component
class AskPartner {

    private final WaitingParts waiting;
    private final RequestRules rules;
    private final ReportRequests requests;
    private final Links links;
    private final RequestEvents events;
    private final Audit audit;
    private final EventStamps stamps;

    AskPartner(
            WaitingParts waiting,
            RequestRules rules,
            ReportRequests requests,
            Links links,
            RequestEvents events,
            Audit audit,
            EventStamps stamps) {
        this.waiting = waiting;
        this.rules = rules;
        this.requests = requests;
        this.links = links;
        this.events = events;
        this.audit = audit;
        this.stamps = stamps;
    }

    @Transactional
    public void ask(UUID sendingId, UUID partnerId) {
        waiting.hold(sendingId, partnerId).ifPresent(held -> ask(held, partnerId));
    }

    private void ask(Held held, UUID partnerId) {
        List<Partner> partners = rules.partners(List.of(partnerId));
        Partner partner = partners.getFirst();
        RequestRules.problem(partner).ifPresent(problem -> {
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
        audit.record(
                stamp,
                "report requested",
                request.id(),
                Map.of("partnerId", partnerId, "accounts", request.accounts(), "recipients", contacts.size()));
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
