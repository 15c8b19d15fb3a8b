package dev.pep.heatmap.report.edit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came of one of the changes of a call: it was saved, or somebody was faster, or it can never be.
 *
 * @param saved the field as it is now
 * @param theirs what somebody else has made of the field, which the change has not seen; nothing was saved
 * @param refused why it cannot be saved as it is
 */
public record EditOutcome(
        UUID accountId,
        String field,
        UUID changeId,
        @Nullable EditAnswer saved,
        @Nullable CurrentValue theirs,
        @Nullable Refusal refused) {}
