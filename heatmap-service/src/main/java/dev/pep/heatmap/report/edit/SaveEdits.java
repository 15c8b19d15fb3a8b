package dev.pep.heatmap.report.edit;

import dev.pep.heatmap.link.PartnerAccess;
import dev.pep.heatmap.link.ReportGate;
import dev.pep.heatmap.report.GivenAnswer;
import dev.pep.platform.problem.Conflict;
import dev.pep.platform.problem.NotFound;
import dev.pep.platform.security.PartnerCaller;
import java.util.List;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Saves changes of fields, one or many. A change that has not seen the latest revision is told what is there now; a
 * repeated change gets its first answer; all that is saved, its history and its events commit together.
 */
@Component
public class SaveEdits {

    private final ReportGate gate;
    private final Autosaves autosaves;
    private final Authors authors;
    private final WriteDrafts drafts;
    private final JsonMapper json;

    SaveEdits(ReportGate gate, Autosaves autosaves, Authors authors, WriteDrafts drafts, JsonMapper json) {
        this.gate = gate;
        this.autosaves = autosaves;
        this.authors = authors;
        this.drafts = drafts;
        this.json = json;
    }

    /** Begins anew where another transaction stood in the way, or has saved one of the changes meanwhile. */
    @Retryable(
            includes = {ConcurrencyFailureException.class, DuplicateKeyException.class},
            maxRetries = 5,
            delay = 20,
            jitter = 20)
    @Transactional
    public List<EditOutcome> save(PartnerCaller caller, List<ProposedEdit> proposed) {
        EditOutcomes outcomes = new EditOutcomes(proposed);
        do { // again for those where somebody was faster: the next read waits for nobody and sees what they did
            attempt(caller, outcomes);
        } while (!outcomes.open().isEmpty());
        return outcomes.all();
    }

    private void attempt(PartnerCaller caller, EditOutcomes outcomes) {
        EditContexts contexts = autosaves.contexts(caller, outcomes.open());
        PartnerAccess access = gate.check(caller, contexts.access());
        outcomes.open().forEach(edit -> answerKnown(edit, contexts.of(edit), outcomes));
        answerStale(access, contexts, outcomes);
        drafts.write(access, ReportDraft.of(outcomes.open(), contexts), outcomes);
    }

    /** Answers what was answered before, and what can never be saved. */
    private void answerKnown(Edit edit, EditContext context, EditOutcomes outcomes) {
        GivenAnswer given = context.given();
        if (!context.asked()) {
            outcomes.refused(edit, new NotFound("account"));
        } else if (given != null) {
            try {
                outcomes.saved(edit, given.to(edit.accountId(), edit.field().title(), json, EditAnswer.class));
            } catch (Conflict reused) {
                outcomes.refused(edit, reused);
            }
        }
    }

    private void answerStale(PartnerAccess access, EditContexts contexts, EditOutcomes outcomes) {
        List<Edit> stale = outcomes.open().stream()
                .filter(edit -> contexts.of(edit).overtakes(edit))
                .toList();
        if (!stale.isEmpty()) {
            authors.current(access, stale, contexts).forEach(outcomes::stale);
        }
    }
}
