package dev.pep.heatmap.report.confirmation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What came of confirming earlier answers, or of taking that back.
 *
 * @param answered whether the account is answered under this request
 * @param reportedBy name of the partner's own contact who answers for the report
 * @param signature revision of the report's signature
 */
public record Confirmed(
        boolean answered,
        int accounts,
        int reported,
        @Nullable Instant reportedAt,
        @Nullable String reportedBy,
        int signature) {}
