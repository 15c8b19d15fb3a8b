package dev.pep.heatmap.request.following;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request as the company follows it.
 *
 * @param state SENT, OPENED, IN_PROGRESS, DONE, REVOKED or EXPIRED
 * @param overdue whether its due date has passed and it is not done
 * @param reported accounts answered
 */
record RequestView(
        UUID id,
        UUID partnerId,
        String partnerName,
        Asker requestedBy,
        Instant requestedAt,
        @Nullable LocalDate dueOn,
        @Nullable String message,

        @Schema(allowableValues = {"SENT", "OPENED", "IN_PROGRESS", "DONE", "REVOKED", "EXPIRED"})
        String state,

        boolean overdue,
        int accounts,
        int reported,
        @Nullable Instant openedAt,
        @Nullable Instant lastChangeAt,
        @Nullable Instant doneAt,
        @Nullable Instant remindedAt,
        Instant expiresAt,
        @Nullable EngagementTitle engagement,
        List<RecipientView> recipients) {

    /** The engagement that has asked for it. */
    record EngagementTitle(UUID id, String title) {}

    /** Who asks. */
    record Asker(String email, String name) {}

    /**
     * A contact who has a link.
     *
     * @param active whether mail goes to the contact and its link works
     */
    record RecipientView(
            UUID contactId,
            UUID linkId,
            String name,
            String email,
            @Nullable Instant openedAt,
            boolean active) {}

    RequestView with(List<RecipientView> contacts) {
        return new RequestView(
                id,
                partnerId,
                partnerName,
                requestedBy,
                requestedAt,
                dueOn,
                message,
                state,
                overdue,
                accounts,
                reported,
                openedAt,
                lastChangeAt,
                doneAt,
                remindedAt,
                expiresAt,
                engagement,
                contacts);
    }
}
