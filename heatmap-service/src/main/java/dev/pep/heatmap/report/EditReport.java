package dev.pep.heatmap.report;

import dev.pep.heatmap.link.LinkEnded;
import dev.pep.heatmap.link.LinkGate;
import dev.pep.heatmap.link.PartnerAccess;
import dev.pep.heatmap.news.ReportChange;
import dev.pep.heatmap.news.ReportNews;
import dev.pep.platform.event.EventStamp;
import dev.pep.platform.event.EventStamps;
import dev.pep.platform.problem.Conflict;
import dev.pep.platform.problem.NotFound;
import dev.pep.platform.security.PartnerCaller;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Saves a change of one field. A change that has not seen the latest revision is refused with what is there now; a
 * repeated change gets its first answer; the change, its history and its event commit together.
 */
@Component
class EditReport {

    private final LinkGate gate;
    private final Autosaves autosaves;
    private final Reports reports;
    private final ReportNews news;
    private final EventStamps stamps;
    private final JsonMapper json;

    EditReport(
            LinkGate gate, Autosaves autosaves, Reports reports, ReportNews news, EventStamps stamps, JsonMapper json) {
        this.gate = gate;
        this.autosaves = autosaves;
        this.reports = reports;
        this.news = news;
        this.stamps = stamps;
        this.json = json;
    }

    @Transactional
    public EditAnswer save(PartnerCaller caller, Edit edit) {
        Optional<EditAnswer> answer = attempt(caller, edit);
        while (answer.isEmpty()) { // somebody else was faster: the next look waits for nobody and sees what they did
            answer = attempt(caller, edit);
        }
        return answer.get();
    }

    private Optional<EditAnswer> attempt(PartnerCaller caller, Edit edit) {
        EditStart start = autosaves.start(caller, edit).orElseThrow(LinkEnded::new);
        PartnerAccess access = gate.check(caller, Optional.of(start.access()));
        if (!start.asked()) {
            throw new NotFound("account");
        }
        GivenAnswer given = start.given();
        if (given != null) {
            return Optional.of(given.to(edit.accountId(), edit.field().title(), json, EditAnswer.class));
        }
        checkSeen(start, edit);
        EventStamp stamp = access.sign(stamps.next());
        return autosaves
                .write(start, edit, json.writeValueAsString(edit.value()), stamp.occurredAt())
                .map(written -> tell(start, edit, written, stamp));
    }

    private EditAnswer tell(EditStart start, Edit edit, EditWritten written, EventStamp stamp) {
        if (!written.fresh()) {
            reports.freshen(edit.accountId());
        }
        @Nullable Object before = start.answer().value(edit.field());
        if (edit.changes(before)) {
            EventStamp ordered = new EventStamp(stamp.eventId(), written.at(), stamp.actor());
            news.reported(ordered, change(start.access(), edit, written.answer().with(edit.field(), before), written));
        }
        return new EditAnswer(
                edit.field().title(),
                edit.value(),
                written.revision(),
                !written.answer().blank(),
                written.accounts(),
                written.reported(),
                written.at(),
                written.signature());
    }

    private void checkSeen(EditStart start, Edit edit) {
        int revision = start.revisions().of(edit.field());
        @Nullable Object current = start.answer().value(edit.field());
        if (!edit.changes(current) || revision == edit.seen()) {
            return;
        }
        Map<String, @Nullable Object> theirs = reports.author(start.access(), edit, revision);
        theirs.put("value", current);
        theirs.put("revision", revision);
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("field", edit.field().title());
        properties.put("yours", edit.value());
        properties.put("theirs", theirs);
        throw new Conflict(
                "stale-edit",
                "Somebody else has changed this meanwhile",
                "This field was changed after you had seen it. Choose which value stays.",
                properties);
    }

    private static ReportChange change(PartnerAccess access, Edit edit, Answer before, EditWritten after) {
        return new ReportChange(
                edit.accountId(),
                access.partnerId(),
                access.requestId(),
                access.contactId(),
                access.contactName(),
                before.said(),
                after.answer().said());
    }
}
