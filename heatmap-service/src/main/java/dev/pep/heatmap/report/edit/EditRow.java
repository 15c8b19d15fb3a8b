package dev.pep.heatmap.report.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step of a draft as the statement that writes it reads it.
 *
 * @param before the value until then, in words, as history keeps it
 * @param changes whether it is another value than before
 * @param earlier milliseconds from this change to the last one of the draft
 */
record EditRow(
        UUID account,
        UUID change,
        String field,
        @Nullable Object value,
        @Nullable String before,
        @Nullable String after,
        int revision,
        boolean changes,
        int earlier) {

    static List<EditRow> of(ReportDraft draft) {
        List<EditRow> rows = new ArrayList<>();
        for (EditStep step : draft.steps()) {
            rows.add(of(step, draft.steps().size() - 1 - rows.size()));
        }
        return rows;
    }

    private static EditRow of(EditStep step, int earlier) {
        Edit edit = step.edit();
        return new EditRow(
                edit.accountId(),
                edit.changeId(),
                edit.field().title(),
                edit.value(),
                text(step.before().value(edit.field())),
                text(edit.value()),
                step.revision(),
                step.changes(),
                earlier);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
