package dev.pep.heatmap.report.edit;

import dev.pep.heatmap.report.Answer;
import dev.pep.heatmap.report.GivenAnswer;
import dev.pep.heatmap.report.Revisions;
import org.jspecify.annotations.Nullable;

/**
 * What must be known of a change before it is saved: the account's report as it is, and any earlier answer.
 *
 * @param asked whether the request asks for the account
 * @param given the answer given to the same change before
 */
record EditContext(
        boolean asked,
        Answer answer,
        Revisions revisions,
        @Nullable GivenAnswer given) {

    /** Returns whether the change would undo what its maker has not seen; to say what is there already never does. */
    boolean overtakes(Edit edit) {
        return edit.changes(answer.value(edit.field())) && revisions.of(edit.field()) != edit.seen();
    }
}
