package dev.pep.heatmap.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a partner's contact is asked, and how far it has come.
 *
 * @param askedBy name of the person who asks
 */
public record RequestSummary(
        UUID requestId,
        String partnerName,
        String contactName,
        String askedBy,
        @Nullable String message,
        @Nullable LocalDate dueOn,
        String state,
        int accounts,
        int reported,
        Instant expiresAt) {}
