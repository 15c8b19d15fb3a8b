package dev.pep.heatmap.report.page;

import dev.pep.heatmap.event.ProgressEvents;
import dev.pep.heatmap.link.PartnerAccess;
import dev.pep.heatmap.link.ReportGate;
import dev.pep.heatmap.report.ReportTable;
import dev.pep.heatmap.report.RequestProgress;
import dev.pep.heatmap.report.RequestSummary;
import dev.pep.platform.audit.Audit;
import dev.pep.platform.event.EventStamp;
import dev.pep.platform.event.EventStamps;
import dev.pep.platform.security.PartnerCaller;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the partner's word that it is done, or that it goes on after all; saying the same twice changes nothing. */
@Component
class FinishReport {

    private final ReportGate gate;
    private final RequestProgress progress;
    private final ReportTable table;
    private final ProgressEvents events;
    private final Audit audit;
    private final EventStamps stamps;

    FinishReport(
            ReportGate gate,
            RequestProgress progress,
            ReportTable table,
            ProgressEvents events,
            Audit audit,
            EventStamps stamps) {
        this.gate = gate;
        this.progress = progress;
        this.table = table;
        this.events = events;
        this.audit = audit;
        this.stamps = stamps;
    }

    @Transactional
    public RequestSummary say(PartnerCaller caller, boolean done) {
        PartnerAccess access = gate.check(caller);
        if (progress.lockAndAskWhetherDone(access) != done) {
            EventStamp stamp = access.opened().sign(stamps.next());
            progress.finish(access, done, stamp.occurredAt());
            tell(stamp, access, done);
            String action = done ? "report done" : "report reopened";
            audit.record(stamp, action, access.requestId(), Map.of("contactId", access.contactId()));
        }
        return table.summary(access);
    }

    private void tell(EventStamp stamp, PartnerAccess access, boolean done) {
        if (done) {
            events.done(stamp, access.requestId(), access.contactId(), access.contactName());
        } else {
            events.reopened(stamp, access.requestId(), access.partnerId(), access.contactId());
        }
    }
}
