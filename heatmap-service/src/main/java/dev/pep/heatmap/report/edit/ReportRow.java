package dev.pep.heatmap.report.edit;

import dev.pep.heatmap.report.Answer;
import dev.pep.heatmap.report.Revisions;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * A draft as the statement that writes it reads it.
 *
 * @param signatureRev revision of the signature that the draft gets; the report must have the one before it
 * @param later milliseconds from its first change to its last
 */
@JsonNaming(SnakeCaseStrategy.class)
record ReportRow(
        UUID account,
        @Nullable String status,
        boolean business,
        boolean it,
        @Nullable Boolean execLevel,
        String notes,
        int statusRev,
        int businessRev,
        int itRev,
        int execLevelRev,
        int notesRev,
        int signatureRev,
        int later) {

    static ReportRow of(ReportDraft draft) {
        Answer after = draft.after();
        Revisions revisions = draft.revisions();
        return new ReportRow(
                draft.accountId(),
                after.status(),
                after.business(),
                after.it(),
                after.execLevel(),
                after.notes() == null ? "" : after.notes(), // the database keeps no notes as an empty text
                revisions.status(),
                revisions.business(),
                revisions.it(),
                revisions.execLevel(),
                revisions.notes(),
                revisions.signature(),
                draft.steps().size() - 1);
    }
}
