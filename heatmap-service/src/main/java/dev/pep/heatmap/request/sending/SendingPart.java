package dev.pep.heatmap.request.sending;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One partner of a sending.
 *
 * @param accounts accounts for which it is asked
 * @param state WAITING, SENT, FAILED, or NOTHING where the partner need not be asked for anything
 * @param requestId the request that was sent
 * @param recipients contacts who got a link
 * @param reason why it failed
 */
record SendingPart(
        UUID partnerId,
        String partnerName,
        int accounts,

        @Schema(allowableValues = {"WAITING", "SENT", "FAILED", "NOTHING"})
        String state,

        @Nullable UUID requestId,
        int recipients,
        @Nullable String reason) {}
