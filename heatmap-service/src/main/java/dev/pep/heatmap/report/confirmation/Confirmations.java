package dev.pep.heatmap.report.confirmation;

import dev.pep.heatmap.link.PartnerAccess;
import dev.pep.heatmap.link.ReportGate;
import dev.pep.heatmap.report.Report;
import dev.pep.heatmap.report.ReportTable;
import dev.pep.heatmap.report.Reports;
import dev.pep.heatmap.report.RequestProgress;
import dev.pep.heatmap.report.RequestSummary;
import dev.pep.platform.audit.Audit;
import dev.pep.platform.event.EventStamps;
import dev.pep.platform.problem.Conflict;
import dev.pep.platform.problem.NotFound;
import dev.pep.platform.security.PartnerCaller;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Begins and ends what a contact confirms of an account as a whole: only of what the link asks for, and on record. */
@Component
class Confirmations {

    private final ReportGate gate;
    private final RequestProgress progress;
    private final Reports reports;
    private final ReportTable table;
    private final Audit audit;
    private final EventStamps stamps;

    Confirmations(
            ReportGate gate,
            RequestProgress progress,
            Reports reports,
            ReportTable table,
            Audit audit,
            EventStamps stamps) {
        this.gate = gate;
        this.progress = progress;
        this.reports = reports;
        this.table = table;
        this.audit = audit;
        this.stamps = stamps;
    }

    /** Must be called in a transaction. */
    OpenConfirmation open(PartnerCaller caller, UUID accountId, UUID changeId) {
        PartnerAccess access = gate.check(caller);
        if (!progress.asksFor(access, accountId)) {
            throw new NotFound("account");
        }
        Report report = reports.lock(accountId, access.partnerId());
        return new OpenConfirmation(
                access, accountId, changeId, report, access.opened().sign(stamps.next()));
    }

    /** Returns the refusal of what came too late, with what is true instead. */
    Conflict tooLate(OpenConfirmation open, String type, String title, String detail) {
        return new Conflict(type, title, detail, Map.of("now", table.line(open.access(), open.accountId())));
    }

    /** Signs the report, once it is noted whether the account is answered. */
    Confirmed sign(OpenConfirmation open, boolean answered, @Nullable String by, @Nullable Instant at, String action) {
        PartnerAccess access = open.access();
        int signature = reports.sign(open.accountId(), access.partnerId(), by, at);
        audit.record(open.stamp(), action, open.accountId(), Map.of("requestId", access.requestId()));
        RequestSummary summary = table.summary(access);
        return new Confirmed(answered, summary.accounts(), summary.reported(), at, by, signature);
    }
}
