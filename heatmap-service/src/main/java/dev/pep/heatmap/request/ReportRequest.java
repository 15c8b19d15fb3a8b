package dev.pep.heatmap.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One partner is asked to report on accounts. */
record ReportRequest(
        UUID id,
        UUID partnerId,
        String partnerName,
        String requestedBy,
        String requesterName,
        Instant requestedAt,
        @Nullable LocalDate dueOn,
        @Nullable String message,
        int accounts,
        Instant expiresAt,
        @Nullable Instant doneAt,
        @Nullable Instant revokedAt) {}
