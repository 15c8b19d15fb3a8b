package dev.pep.heatmap.request;

import dev.pep.heatmap.link.ReportPurpose;
import dev.pep.platform.event.EventStamp;
import dev.pep.platform.link.Links;
import org.springframework.stereotype.Component;

/** Ends a request that is held, with its links, at once; doing so again changes nothing. */
@Component
public class EndRequest {

    private final ReportRequests requests;
    private final Links links;
    private final RequestEvents events;

    EndRequest(ReportRequests requests, Links links, RequestEvents events) {
        this.requests = requests;
        this.links = links;
        this.events = events;
    }

    /** Revokes it. */
    public void revoke(EventStamp stamp, ReportRequest request) {
        if (request.revokedAt() == null) {
            requests.revoke(request.id(), stamp.occurredAt());
            links.revoke(ReportPurpose.NAME, request.id(), stamp.occurredAt());
            events.revoked(stamp, request);
        }
    }
}
