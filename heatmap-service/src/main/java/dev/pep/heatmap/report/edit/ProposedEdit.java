package dev.pep.heatmap.report.edit;

import dev.pep.heatmap.report.ReportField;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A change of one field as the page sends it; nobody has looked yet whether there is such a field and such a value.
 *
 * @param seen revision of the field when the contact changed it
 * @param changeId made by the page for this change, the same when it tries again
 */
record ProposedEdit(UUID accountId, String field, @Nullable JsonNode value, int seen, UUID changeId) {

    /** Returns the change, or says why there can be none such. */
    Edit read() {
        ReportField changed = ReportField.of(field);
        return new Edit(accountId, changed, changed.read(value), seen, changeId);
    }
}
