package dev.pep.heatmap.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to ask of a partner.
 *
 * @param id the id that the request will have
 * @param requestedBy email address of who asks
 * @param expiresAt end of the links
 */
public record Wish(
        UUID id,
        String requestedBy,
        String requesterName,
        @Nullable LocalDate dueOn,
        @Nullable String message,
        Instant expiresAt) {}
