package dev.pep.heatmap.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What came of a change: the field as it is now, and how far the request has come.
 *
 * @param answered whether the account is answered under this request
 * @param accounts accounts asked for
 * @param reported accounts answered
 */
record EditAnswer(
        String field,
        @Nullable Object value,
        int revision,
        boolean answered,
        int accounts,
        int reported,
        @Nullable Instant reportedAt) {}
