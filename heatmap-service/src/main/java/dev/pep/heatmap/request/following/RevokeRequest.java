package dev.pep.heatmap.request.following;

import dev.pep.heatmap.request.EndRequest;
import dev.pep.heatmap.request.ReportRequests;
import dev.pep.platform.event.EventStamps;
import dev.pep.platform.security.InternalUser;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Revokes a request, which ends its links at once; doing so again changes nothing. */
@Component
class RevokeRequest {

    private final ReportRequests requests;
    private final EndRequest endRequest;
    private final EventStamps stamps;

    RevokeRequest(ReportRequests requests, EndRequest endRequest, EventStamps stamps) {
        this.requests = requests;
        this.endRequest = endRequest;
        this.stamps = stamps;
    }

    @Transactional
    public void revoke(UUID id, InternalUser user) {
        endRequest.revoke(stamps.next(), requests.locked(id, user));
    }
}
