package dev.pep.heatmap.report.edit;

import dev.pep.heatmap.report.ReportField;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change of one field that a contact has made.
 *
 * @param value the new value, null for none
 * @param seen revision of the field when the contact changed it
 * @param changeId made by the page for this change, the same when it tries again
 */
record Edit(UUID accountId, ReportField field, @Nullable Object value, int seen, UUID changeId) {

    /** Returns whether this makes the value another one. */
    boolean changes(@Nullable Object before) {
        return !Objects.equals(before, value);
    }
}
