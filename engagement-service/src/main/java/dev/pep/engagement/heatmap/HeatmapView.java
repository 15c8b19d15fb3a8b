package dev.pep.engagement.heatmap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A partner's heatmap as it stands.
 *
 * @param accounts how many accounts it asks for, once it is known
 * @param reported how many of them are answered
 * @param reason why it could not be made
 */
public record HeatmapView(
        UUID requestId,
        UUID partnerId,
        HeatmapState state,
        Instant requestedAt,
        @Nullable LocalDate dueOn,
        @Nullable Integer accounts,
        int reported,
        @Nullable String reason) {}
