package dev.pep.heatmap.request;

import dev.pep.heatmap.link.LinkTerm;
import dev.pep.heatmap.link.ReportPurpose;
import dev.pep.heatmap.partner.Contact;
import dev.pep.platform.audit.Audit;
import dev.pep.platform.event.EventStamp;
import dev.pep.platform.event.EventStamps;
import dev.pep.platform.link.Links;
import dev.pep.platform.problem.Conflict;
import dev.pep.platform.problem.NotFound;
import dev.pep.platform.security.InternalUser;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a request: revokes it, which ends its links at once, extends it, and gives contacts new links. */
@Component
class KeepRequest {

    private final ReportRequests requests;
    private final RequestRules rules;
    private final LinkTerm term;
    private final Links links;
    private final RequestEvents events;
    private final Audit audit;
    private final EventStamps stamps;
    private final Clock clock;

    KeepRequest(
            ReportRequests requests,
            RequestRules rules,
            LinkTerm term,
            Links links,
            RequestEvents events,
            Audit audit,
            EventStamps stamps,
            Clock clock) {
        this.requests = requests;
        this.rules = rules;
        this.term = term;
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
            links.revoke(ReportPurpose.NAME, id, stamp.occurredAt());
            events.revoked(stamp, request);
            audit.record("report revoked", id, Map.of());
        }
    }

    @Transactional
    public void sendAgain(UUID id, UUID linkId, InternalUser user) {
        ReportRequest request = locked(id, user);
        LinkedContact contact = requests.linked(id).stream()
                .filter(linked -> linked.linkId().equals(linkId))
                .findFirst()
                .orElseThrow(() -> new NotFound("link"));
        request.end(clock.instant()).ifPresent(KeepRequest::ended);
        if (!contact.active()) {
            throw new Conflict(
                    "contact-not-active",
                    "The contact is not active",
                    contact.name() + " is no longer an active contact.");
        }
        links.renew(linkId);
        events.linkResent(stamps.next(), request, contact);
        audit.record(
                "link sent again",
                id,
                Map.of("linkId", linkId, "contactId", contact.contactId(), "contact", contact.name()));
    }

    /** Gives a new due date, and lets the links work until the grace after it; also of a request that has expired. */
    @Transactional
    public void extend(UUID id, @Nullable LocalDate dueOn, InternalUser user) {
        ReportRequest request = locked(id, user);
        Instant now = clock.instant();
        request.closed().ifPresent(KeepRequest::ended);
        LocalDate due = rules.laterDue(request.dueOn(), dueOn, user);
        Instant end = term.end(due, RequestRules.zone(user), now);
        requests.extend(id, due, end);
        links.moveEnd(ReportPurpose.NAME, id, end);
        List<LinkedContact> owing =
                requests.linked(id).stream().filter(LinkedContact::active).toList();
        events.extended(stamps.next(), request.until(due, end), owing);
        audit.record("report extended", id, Map.of("dueOn", due));
    }

    /** Asks a contact who was added to the partner after the request was sent. */
    @Transactional
    public void addContact(UUID id, UUID contactId, InternalUser user) {
        ReportRequest request = locked(id, user);
        request.end(clock.instant()).ifPresent(KeepRequest::ended);
        if (requests.linked(id).stream().anyMatch(linked -> linked.contactId().equals(contactId))) {
            throw new Conflict("contact-has-a-link", "The contact has a link", "This contact was asked already.");
        }
        Contact contact = rules.partners(List.of(request.partnerId())).getFirst().reachable().stream()
                .filter(one -> one.id().equals(contactId))
                .findFirst()
                .orElseThrow(() -> new NotFound("contact"));
        UUID link = links.issue(ReportPurpose.NAME, id, contactId, request.expiresAt());
        events.linkResent(
                stamps.next(),
                request,
                new LinkedContact(link, contactId, contact.name(), contact.email(), contact.zone(), true));
        audit.record("contact added", id, Map.of("contactId", contactId, "contact", contact.name()));
    }

    private ReportRequest locked(UUID id, InternalUser user) {
        return requests.lock(id, user).orElseThrow(() -> new NotFound("report request"));
    }

    private static void ended(String detail) {
        throw new Conflict("request-ended", "The request has ended", detail);
    }
}
