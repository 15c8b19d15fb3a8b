package dev.pep.heatmap.report;

import dev.pep.heatmap.audit.Audit;
import dev.pep.heatmap.link.LinkGate;
import dev.pep.heatmap.link.PartnerAccess;
import dev.pep.platform.event.EventStamp;
import dev.pep.platform.event.EventStamps;
import dev.pep.platform.problem.Conflict;
import dev.pep.platform.problem.NotFound;
import dev.pep.platform.security.PartnerCaller;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes back a contact's own confirmation: the account is open again and the report is signed as before. It is refused
 * once anybody has changed or confirmed the report since; repeating it changes nothing more.
 */
@Component
class UnconfirmReport {

    private static final String FIELD = "unconfirm";

    private final LinkGate gate;
    private final Reports reports;
    private final RequestProgress progress;
    private final ReportTable table;
    private final EditAnswers answers;
    private final Audit audit;
    private final EventStamps stamps;

    UnconfirmReport(
            LinkGate gate,
            Reports reports,
            RequestProgress progress,
            ReportTable table,
            EditAnswers answers,
            Audit audit,
            EventStamps stamps) {
        this.gate = gate;
        this.reports = reports;
        this.progress = progress;
        this.table = table;
        this.answers = answers;
        this.audit = audit;
        this.stamps = stamps;
    }

    @Transactional
    public Confirmed takeBack(PartnerCaller caller, UUID accountId, UUID changeId) {
        PartnerAccess access = gate.check(caller);
        if (!progress.asksFor(access, accountId)) {
            throw new NotFound("account");
        }
        Report report = reports.lock(accountId, access.partnerId());
        return answers.find(access, changeId, accountId, FIELD, Confirmed.class)
                .orElseGet(() -> takeBack(access, accountId, changeId, standing(access, accountId, report)));
    }

    private Confirmation standing(PartnerAccess access, UUID accountId, Report report) {
        return answers.last(access, accountId, ConfirmReport.FIELD, Confirmation.class)
                .filter(confirmation -> confirmation.stands(report))
                .orElseThrow(() -> new Conflict(
                        "changed-since-confirmed",
                        "This was changed since",
                        "The answers were changed or confirmed again after you had confirmed them, so they stay."));
    }

    private Confirmed takeBack(PartnerAccess access, UUID accountId, UUID changeId, Confirmation taken) {
        EventStamp stamp = access.sign(stamps.next());
        int signature = reports.sign(accountId, access.partnerId(), taken.formerBy(), taken.formerAt());
        if (taken.opened()) {
            progress.reopen(access, accountId, stamp.occurredAt());
        }
        audit.record(stamp, "report confirmation taken back", accountId, Map.of("requestId", access.requestId()));
        RequestSummary summary = table.summary(access);
        Confirmed left = new Confirmed(
                !taken.opened(), summary.accounts(), summary.reported(), taken.formerAt(), taken.formerBy(), signature);
        answers.add(access, changeId, accountId, FIELD, left, stamp.occurredAt());
        return left;
    }
}
