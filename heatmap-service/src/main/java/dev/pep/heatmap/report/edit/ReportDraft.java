package dev.pep.heatmap.report.edit;

import dev.pep.heatmap.report.Answer;
import dev.pep.heatmap.report.Revisions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a call makes of one report: all of its changes of the account, one after the other.
 *
 * @param context the report as it was read
 */
record ReportDraft(UUID accountId, EditContext context, List<EditStep> steps) {

    /** Returns a draft for each account, in the order of the changes. */
    static List<ReportDraft> of(List<Edit> edits, EditContexts contexts) {
        Map<UUID, ReportDraft> drafts = new LinkedHashMap<>();
        for (Edit edit : edits) {
            drafts.computeIfAbsent(
                            edit.accountId(), account -> new ReportDraft(account, contexts.of(edit), new ArrayList<>()))
                    .add(edit);
        }
        return List.copyOf(drafts.values());
    }

    /** Returns the report as the last change leaves it. */
    Answer after() {
        return steps.isEmpty() ? context.answer() : steps.getLast().after();
    }

    /** Returns the fields' revisions after the last change, and that of the report's next signature. */
    Revisions revisions() {
        Revisions revisions = context.revisions().signed();
        for (EditStep step : steps) {
            revisions = revisions.with(step.edit().field(), step.revision());
        }
        return revisions;
    }

    private void add(Edit edit) {
        Answer before = after();
        int revision = context.revisions().of(edit.field()) + (edit.changes(before.value(edit.field())) ? 1 : 0);
        steps.add(new EditStep(edit, before, revision));
    }
}
