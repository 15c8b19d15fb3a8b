package dev.pep.heatmap.report.edit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What came of a change: the field as it is now, and how far the request has come.
 *
 * @param answered whether the account is answered under this request
 * @param accounts accounts asked for
 * @param reported accounts answered
 * @param signature revision of the report's signature
 */
record EditAnswer(
        String field,
        @Nullable Object value,
        int revision,
        boolean answered,
        int accounts,
        int reported,
        @Nullable Instant reportedAt,
        int signature) {}
