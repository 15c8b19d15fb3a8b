package dev.pep.heatmap.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One partner is asked to report on accounts.
 *
 * @param reported accounts that are answered
 */
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
        @Nullable Instant revokedAt,
        int reported,
        @Nullable Instant remindedAt) {

    /** Returns why nothing can be asked of it any more, if so. */
    Optional<String> end(Instant now) {
        return closed().or(() -> now.isBefore(expiresAt) ? Optional.empty() : Optional.of("The request has expired."));
    }

    /** Returns why it cannot even get more time, if so. */
    Optional<String> closed() {
        if (revokedAt != null) {
            return Optional.of("The request was revoked.");
        }
        return doneAt == null ? Optional.empty() : Optional.of("The partner is done with the request.");
    }

    ReportRequest until(LocalDate due, Instant end) {
        return new ReportRequest(
                id,
                partnerId,
                partnerName,
                requestedBy,
                requesterName,
                requestedAt,
                due,
                message,
                accounts,
                end,
                doneAt,
                revokedAt,
                reported,
                remindedAt);
    }
}
