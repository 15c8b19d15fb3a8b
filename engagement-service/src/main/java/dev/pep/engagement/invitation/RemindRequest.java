package dev.pep.engagement.invitation;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which partners are to be reminded. */
public record RemindRequest(
        @Schema(description = "Ids of the partners; all that owe something by default") @Nullable List<@Nullable UUID> partnerIds,

        @Schema(description = "Whether to remind partners that were reminded recently, too; false by default") @Nullable Boolean again) {

    /** Returns whether a partner is meant. */
    public boolean means(UUID partner) {
        return partnerIds == null || partnerIds.contains(partner);
    }

    /** Returns whether a recent reminder is no reason to leave it out. */
    public boolean evenAgain() {
        return Boolean.TRUE.equals(again);
    }
}
