package dev.pep.heatmap.request;

import dev.pep.heatmap.audit.Audit;
import dev.pep.heatmap.link.Links;
import dev.pep.platform.event.EventStamp;
import dev.pep.platform.event.EventStamps;
import dev.pep.platform.problem.Conflict;
import dev.pep.platform.problem.NotFound;
import dev.pep.platform.security.InternalUser;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Revokes a request, which ends its links at once, and gives a contact a new link, which ends the old one. */
@Component
class KeepRequest {

    private final ReportRequests requests;
    private final Links links;
    private final RequestEvents events;
    private final Audit audit;
    private final EventStamps stamps;
    private final Clock clock;

    KeepRequest(
            ReportRequests requests, Links links, RequestEvents events, Audit audit, EventStamps stamps, Clock clock) {
        this.requests = requests;
        this.links = links;
        this.events = events;
        this.audit = audit;
        this.stamps = stamps;
        this.clock = clock;
    }

    @Transactional
    public void revoke(UUID id, InternalUser user) {
        ReportRequest request = locked(id, user);
        if (request.revokedAt() == null) {
            EventStamp stamp = stamps.next();
            requests.revoke(id, stamp.occurredAt());
            events.revoked(stamp, request);
            audit.record("report revoked", id, Map.of());
        }
    }

    @Transactional
    public void sendAgain(UUID id, UUID linkId, InternalUser user) {
        ReportRequest request = locked(id, user);
        LinkedContact contact = requests.linked(id, linkId).orElseThrow(() -> new NotFound("link"));
        checkOpen(request);
        if (!contact.active()) {
            throw new Conflict(
                    "contact-not-active",
                    "The contact is not active",
                    contact.name() + " is no longer an active contact.");
        }
        links.renew(linkId);
        events.linkResent(stamps.next(), request, contact);
        audit.record("link sent again", id, Map.of("linkId", linkId, "contactId", contact.contactId()));
    }

    private ReportRequest locked(UUID id, InternalUser user) {
        return requests.lock(id, user).orElseThrow(() -> new NotFound("report request"));
    }

    private void checkOpen(ReportRequest request) {
        if (request.revokedAt() != null) {
            throw ended("The request was revoked.");
        }
        if (request.doneAt() != null) {
            throw ended("The partner is done with the request.");
        }
        if (!clock.instant().isBefore(request.expiresAt())) {
            throw ended("The request has expired.");
        }
    }

    private static Conflict ended(String detail) {
        return new Conflict("request-ended", "The request has ended", detail);
    }
}
