package dev.pep.heatmap.report.confirmation;

import dev.pep.heatmap.report.Report;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A confirmation as it is remembered: what was answered, and all that is needed to take it back.
 *
 * @param opened whether the account was open before
 * @param formerBy who had signed the report before
 */
record Confirmation(
        Confirmed told,
        boolean opened,
        @Nullable String formerBy,
        @Nullable Instant formerAt) {

    /** Returns whether nothing was said about the account since. */
    boolean stands(Report report) {
        return report.at() != null && report.at().equals(told.reportedAt());
    }
}
