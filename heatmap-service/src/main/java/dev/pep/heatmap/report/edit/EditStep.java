package dev.pep.heatmap.report.edit;

import dev.pep.heatmap.report.Answer;

/**
 * One change on the way from a report as it is to what a call makes of it.
 *
 * @param before what the partner said until then
 * @param revision of the field from then on
 */
record EditStep(Edit edit, Answer before, int revision) {

    boolean changes() {
        return edit.changes(before.value(edit.field()));
    }

    Answer after() {
        return before.with(edit.field(), edit.value());
    }
}
