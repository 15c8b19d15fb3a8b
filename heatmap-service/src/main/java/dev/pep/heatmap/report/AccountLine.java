package dev.pep.heatmap.report;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account in the partner's table: its name and place, and the partner's own answers.
 *
 * @param reportedBy name of the partner's own contact
 * @param answered whether it was answered under this request
 * @param earlier whether the answers are from before and not yet confirmed
 */
public record AccountLine(
        UUID accountId,
        String name,
        @Nullable String city,
        @Nullable String state,
        @Nullable String country,
        Answer report,
        Revisions revisions,
        @Nullable Instant reportedAt,
        @Nullable String reportedBy,
        boolean answered,
        boolean earlier) {}
