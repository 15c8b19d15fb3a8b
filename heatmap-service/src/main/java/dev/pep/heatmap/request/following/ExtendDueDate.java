package dev.pep.heatmap.request.following;

import dev.pep.heatmap.link.LinkTerm;
import dev.pep.heatmap.link.ReportPurpose;
import dev.pep.heatmap.request.DueDates;
import dev.pep.heatmap.request.LinkedContact;
import dev.pep.heatmap.request.ReportRequest;
import dev.pep.heatmap.request.ReportRequests;
import dev.pep.heatmap.request.RequestEvents;
import dev.pep.platform.event.EventStamp;
import dev.pep.platform.event.EventStamps;
import dev.pep.platform.link.Links;
import dev.pep.platform.security.InternalUser;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a request a later due date, and lets its links work until the grace after it; also if it has expired. */
@Component
class ExtendDueDate {

    private final ReportRequests requests;
    private final DueDates dueDates;
    private final LinkTerm term;
    private final Links links;
    private final RequestEvents events;
    private final EventStamps stamps;

    ExtendDueDate(
            ReportRequests requests,
            DueDates dueDates,
            LinkTerm term,
            Links links,
            RequestEvents events,
            EventStamps stamps) {
        this.requests = requests;
        this.dueDates = dueDates;
        this.term = term;
        this.links = links;
        this.events = events;
        this.stamps = stamps;
    }

    @Transactional
    public void extend(UUID id, @Nullable LocalDate dueOn, InternalUser user) {
        ReportRequest request = requests.locked(id, user);
        request.requireNotClosed();
        EventStamp stamp = stamps.next();
        LocalDate due = dueDates.later(request.dueOn(), dueOn, user);
        Instant end = term.end(due, DueDates.zone(user), stamp.occurredAt());
        requests.extend(id, due, end);
        links.moveEnd(ReportPurpose.NAME, id, end);
        List<LinkedContact> owing =
                requests.linked(id).stream().filter(LinkedContact::active).toList();
        events.extended(stamp, request.until(due, end), owing);
    }
}
