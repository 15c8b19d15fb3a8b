package dev.pep.heatmap.report.edit;

import dev.pep.heatmap.event.ReportChange;
import dev.pep.heatmap.event.ReportEvents;
import dev.pep.heatmap.link.PartnerAccess;
import dev.pep.heatmap.report.Reports;
import dev.pep.platform.event.EventStamp;
import dev.pep.platform.event.EventStamps;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes drafts and tells each change of them once; a draft where somebody was faster is left as it is. */
@Component
class WriteDrafts {

    private final Autosaves autosaves;
    private final Reports reports;
    private final ReportEvents events;
    private final EventStamps stamps;

    WriteDrafts(Autosaves autosaves, Reports reports, ReportEvents events, EventStamps stamps) {
        this.autosaves = autosaves;
        this.reports = reports;
        this.events = events;
        this.stamps = stamps;
    }

    /** Must be called in a transaction. */
    void write(PartnerAccess access, List<ReportDraft> drafts, EditOutcomes outcomes) {
        if (drafts.isEmpty()) {
            return;
        }
        Instant now = stamps.next().occurredAt();
        Map<UUID, ReportWritten> written = autosaves.write(access, drafts, now);
        reports.freshen(written.entrySet().stream()
                .filter(report -> !report.getValue().fresh())
                .map(Map.Entry::getKey)
                .toList());
        List<ReportChange> changes = new ArrayList<>();
        for (ReportDraft draft : drafts) {
            ReportWritten report = written.get(draft.accountId());
            if (report != null) {
                changes.addAll(changes(access, draft, report.at()));
                draft.steps().forEach(step -> outcomes.saved(step.edit(), answer(draft, step, report)));
            }
        }
        events.reported(changes);
    }

    private List<ReportChange> changes(PartnerAccess access, ReportDraft draft, Instant last) {
        Instant at = last.minusMillis(draft.steps().size() - 1L);
        List<ReportChange> changes = new ArrayList<>();
        for (EditStep step : draft.steps()) {
            if (step.changes()) {
                EventStamp stamp = access.opened().sign(stamps.next());
                changes.add(change(access, new EventStamp(stamp.eventId(), at, stamp.actor()), step));
            }
            at = at.plusMillis(1);
        }
        return changes;
    }

    private static ReportChange change(PartnerAccess access, EventStamp stamp, EditStep step) {
        return new ReportChange(
                stamp,
                step.edit().accountId(),
                access.partnerId(),
                access.requestId(),
                access.contactId(),
                access.contactName(),
                step.before().content(),
                step.after().content());
    }

    private static EditAnswer answer(ReportDraft draft, EditStep step, ReportWritten report) {
        return new EditAnswer(
                step.edit().field().title(),
                step.edit().value(),
                step.revision(),
                !draft.after().blank(),
                report.accounts(),
                report.reported(),
                report.at(),
                draft.revisions().signature());
    }
}
