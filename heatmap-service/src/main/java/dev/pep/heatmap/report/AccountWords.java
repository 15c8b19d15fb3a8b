package dev.pep.heatmap.report;

import dev.pep.heatmap.link.PartnerAccess;
import dev.pep.heatmap.link.ReportGate;
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

/** Begins and ends a word on an account: it is heard only of what the link asks for, and signed with a trace. */
@Component
class AccountWords {

    private final ReportGate gate;
    private final RequestProgress progress;
    private final Reports reports;
    private final ReportTable table;
    private final Audit audit;
    private final EventStamps stamps;

    AccountWords(
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
    AccountWord hear(PartnerCaller caller, UUID accountId, UUID changeId) {
        PartnerAccess access = gate.check(caller);
        if (!progress.asksFor(access, accountId)) {
            throw new NotFound("account");
        }
        Report report = reports.lock(accountId, access.partnerId());
        return new AccountWord(access, accountId, changeId, report, access.sign(stamps.next()));
    }

    /** A word that came too late, with what is true instead. */
    Conflict late(AccountWord word, String type, String title, String detail) {
        return new Conflict(type, title, detail, Map.of("now", table.line(word.access(), word.accountId())));
    }

    /** Signs the report, once it is noted whether the account is answered. */
    Confirmed sign(AccountWord word, boolean answered, @Nullable String by, @Nullable Instant at, String action) {
        PartnerAccess access = word.access();
        int signature = reports.sign(word.accountId(), access.partnerId(), by, at);
        audit.record(word.stamp(), action, word.accountId(), Map.of("requestId", access.requestId()));
        RequestSummary summary = table.summary(access);
        return new Confirmed(answered, summary.accounts(), summary.reported(), at, by, signature);
    }
}
