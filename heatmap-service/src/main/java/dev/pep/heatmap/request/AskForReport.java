package dev.pep.heatmap.request;

import dev.pep.heatmap.link.ReportPurpose;
import dev.pep.heatmap.partner.Contact;
import dev.pep.heatmap.partner.Partner;
import dev.pep.platform.event.EventStamp;
import dev.pep.platform.link.Links;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Asks a partner: request, links and event, within the transaction of who sees to it that this happens once. */
@Component
public class AskForReport {

    private final ReportRequests requests;
    private final Links links;
    private final RequestEvents events;

    AskForReport(ReportRequests requests, Links links, RequestEvents events) {
        this.requests = requests;
        this.links = links;
        this.events = events;
    }

    /** Asks each contact that can be reached, and returns how many that are. */
    public int ask(EventStamp stamp, Wish wish, Partner partner, List<UUID> accounts) {
        ReportRequest request = ReportRequest.of(wish, partner, accounts.size(), stamp.occurredAt());
        requests.add(request, accounts);
        List<LinkedContact> contacts = partner.reachable().stream()
                .map(contact -> linked(request, contact))
                .toList();
        events.requested(stamp, request, contacts);
        return contacts.size();
    }

    private LinkedContact linked(ReportRequest request, Contact contact) {
        UUID linkId = links.issue(ReportPurpose.NAME, request.id(), contact.id(), request.expiresAt());
        return new LinkedContact(linkId, contact.id(), contact.name(), contact.email(), contact.zone(), true);
    }
}
