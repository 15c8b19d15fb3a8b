package dev.pep.heatmap.report;

import dev.pep.heatmap.link.LinkGate;
import dev.pep.heatmap.link.PartnerAccess;
import dev.pep.heatmap.news.ReportChange;
import dev.pep.heatmap.news.ReportNews;
import dev.pep.heatmap.news.Said;
import dev.pep.platform.event.EventStamp;
import dev.pep.platform.event.EventStamps;
import dev.pep.platform.problem.Conflict;
import dev.pep.platform.problem.NotFound;
import dev.pep.platform.security.PartnerCaller;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Saves a change of one field. A change that has not seen the latest revision is refused with what is there now; a
 * repeated change gets its first answer; the change, its history and its event commit together.
 */
@Component
class EditReport {

    private final LinkGate gate;
    private final Reports reports;
    private final RequestProgress progress;
    private final ReportTable table;
    private final EditAnswers answers;
    private final ReportNews news;
    private final EventStamps stamps;

    EditReport(
            LinkGate gate,
            Reports reports,
            RequestProgress progress,
            ReportTable table,
            EditAnswers answers,
            ReportNews news,
            EventStamps stamps) {
        this.gate = gate;
        this.reports = reports;
        this.progress = progress;
        this.table = table;
        this.answers = answers;
        this.news = news;
        this.stamps = stamps;
    }

    @Transactional
    public EditAnswer save(PartnerCaller caller, Edit edit) {
        PartnerAccess access = gate.check(caller);
        if (!progress.asksFor(access, edit.accountId())) {
            throw new NotFound("account");
        }
        Report report = reports.lock(edit.accountId(), access.partnerId());
        Optional<EditAnswer> given = answers.find(
                access, edit.changeId(), edit.accountId(), edit.field().title(), EditAnswer.class);
        return given.orElseGet(() -> save(access, edit, report));
    }

    private EditAnswer save(PartnerAccess access, Edit edit, Report before) {
        EventStamp stamp = access.sign(stamps.next());
        int revision = before.revisions().of(edit.field());
        @Nullable Object current = before.answer().value(edit.field());
        boolean changes = !Objects.equals(current, edit.value());
        if (changes && revision != edit.seen()) {
            throw stale(access, edit, current, revision);
        }
        if (changes) {
            reports.change(access, edit, current, stamp.occurredAt());
        }
        reports.sign(access, edit.accountId(), stamp.occurredAt());
        Report after = reports.lock(edit.accountId(), access.partnerId());
        if (changes) {
            news.reported(stamp, change(access, edit, before, after));
        }
        return answer(access, edit, after, stamp);
    }

    private EditAnswer answer(PartnerAccess access, Edit edit, Report after, EventStamp stamp) {
        boolean answered = !after.answer().blank();
        progress.note(access, edit.accountId(), answered, stamp.occurredAt());
        RequestSummary summary = table.summary(access);
        EditAnswer answer = new EditAnswer(
                edit.field().title(),
                after.answer().value(edit.field()),
                after.revisions().of(edit.field()),
                answered,
                summary.accounts(),
                summary.reported(),
                after.reportedAt());
        answers.add(access, edit.changeId(), edit.accountId(), edit.field().title(), answer, stamp.occurredAt());
        return answer;
    }

    private Conflict stale(PartnerAccess access, Edit edit, @Nullable Object current, int revision) {
        Map<String, @Nullable Object> theirs = reports.author(access, edit, revision);
        theirs.put("value", current);
        theirs.put("revision", revision);
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("field", edit.field().title());
        properties.put("yours", edit.value());
        properties.put("theirs", theirs);
        return new Conflict(
                "stale-edit",
                "Somebody else has changed this meanwhile",
                "This field was changed after you had seen it. Choose which value stays.",
                properties);
    }

    private static ReportChange change(PartnerAccess access, Edit edit, Report before, Report after) {
        return new ReportChange(
                edit.accountId(),
                access.partnerId(),
                access.requestId(),
                access.contactId(),
                access.contactName(),
                said(before.answer()),
                said(after.answer()));
    }

    private static Said said(Answer answer) {
        return new Said(answer.status(), answer.business(), answer.it(), answer.execLevel(), answer.notes());
    }
}
