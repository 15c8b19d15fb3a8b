package dev.pep.heatmap.report;

import dev.pep.heatmap.audit.Audit;
import dev.pep.heatmap.link.LinkGate;
import dev.pep.heatmap.link.PartnerAccess;
import dev.pep.platform.event.EventStamp;
import dev.pep.platform.event.EventStamps;
import dev.pep.platform.problem.Conflict;
import dev.pep.platform.problem.NotFound;
import dev.pep.platform.security.PartnerCaller;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a partner's earlier answers of an account as its answers to this request; repeating it changes nothing more.
 */
@Component
class ConfirmReport {

    static final String FIELD = "confirm";

    private final LinkGate gate;
    private final Reports reports;
    private final RequestProgress progress;
    private final ReportTable table;
    private final EditAnswers answers;
    private final Audit audit;
    private final EventStamps stamps;

    ConfirmReport(
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
    public Confirmed confirm(PartnerCaller caller, UUID accountId, UUID changeId) {
        PartnerAccess access = gate.check(caller);
        if (!progress.asksFor(access, accountId)) {
            throw new NotFound("account");
        }
        Report report = reports.lock(accountId, access.partnerId());
        return answers.find(access, changeId, accountId, FIELD, Confirmation.class)
                .map(Confirmation::told)
                .orElseGet(() -> confirm(access, accountId, changeId, report));
    }

    private Confirmed confirm(PartnerAccess access, UUID accountId, UUID changeId, Report report) {
        if (report.answer().blank()) {
            throw new Conflict(
                    "nothing-to-confirm",
                    "There is no earlier answer",
                    "This account has no earlier answer to confirm.");
        }
        EventStamp stamp = access.sign(stamps.next());
        Instant at = report.next(stamp.occurredAt());
        int signature = reports.sign(accountId, access.partnerId(), access.contactName(), at);
        boolean opened = progress.answer(access, accountId, at);
        audit.record(stamp, "report confirmed", accountId, Map.of("requestId", access.requestId()));
        RequestSummary summary = table.summary(access);
        Confirmed confirmed =
                new Confirmed(true, summary.accounts(), summary.reported(), at, access.contactName(), signature);
        Confirmation remembered = new Confirmation(confirmed, opened, report.by(), report.at());
        answers.add(access, changeId, accountId, FIELD, remembered, at);
        return confirmed;
    }
}
