package dev.pep.heatmap.request;

import dev.pep.heatmap.partner.Partner;
import dev.pep.platform.problem.Conflict;
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
public record ReportRequest(
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

    /** Returns a request as it is when it is sent. */
    static ReportRequest of(Wish wish, Partner partner, int accounts, Instant at) {
        return new ReportRequest(
                wish.id(),
                partner.id(),
                partner.name(),
                wish.requestedBy(),
                wish.requesterName(),
                at,
                wish.dueOn(),
                wish.message(),
                accounts,
                wish.expiresAt(),
                null,
                null,
                0,
                null);
    }

    /** Returns why nothing can be asked of it any more, if so. */
    public Optional<String> end(Instant now) {
        return closed().or(() -> now.isBefore(expiresAt) ? Optional.empty() : Optional.of("The request has expired."));
    }

    /** Returns why it cannot even get more time, if so. */
    private Optional<String> closed() {
        if (revokedAt != null) {
            return Optional.of("The request was revoked.");
        }
        return doneAt == null ? Optional.empty() : Optional.of("The partner is done with the request.");
    }

    /**
     * Goes on only if something can still be asked of it.
     *
     * @throws Conflict if it has ended
     */
    public void requireOpen(Instant now) {
        end(now).ifPresent(ReportRequest::ended);
    }

    /**
     * Goes on only if it can get more time.
     *
     * @throws Conflict if it was revoked, or the partner is done with it
     */
    public void requireNotClosed() {
        closed().ifPresent(ReportRequest::ended);
    }

    private static void ended(String detail) {
        throw new Conflict("request-ended", "The request has ended", detail);
    }

    /** Returns the request with another due date and end. */
    public ReportRequest until(LocalDate due, Instant end) {
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
