package dev.pep.heatmap.request.following;

import dev.pep.heatmap.link.ReportPurpose;
import dev.pep.heatmap.request.ReportRequest;
import dev.pep.heatmap.request.ReportRequests;
import dev.pep.heatmap.request.RequestEvents;
import dev.pep.platform.event.EventStamp;
import dev.pep.platform.event.EventStamps;
import dev.pep.platform.link.Links;
import dev.pep.platform.security.InternalUser;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Revokes a request, which ends its links at once; doing so again changes nothing. */
@Component
class RevokeRequest {

    private final ReportRequests requests;
    private final Links links;
    private final RequestEvents events;
    private final EventStamps stamps;

    RevokeRequest(ReportRequests requests, Links links, RequestEvents events, EventStamps stamps) {
        this.requests = requests;
        this.links = links;
        this.events = events;
        this.stamps = stamps;
    }

    @Transactional
    public void revoke(UUID id, InternalUser user) {
        ReportRequest request = requests.locked(id, user);
        if (request.revokedAt() == null) {
            EventStamp stamp = stamps.next();
            requests.revoke(id, stamp.occurredAt());
            links.revoke(ReportPurpose.NAME, id, stamp.occurredAt());
            events.revoked(stamp, request);
        }
    }
}
