package dev.pep.heatmap.request.sending;

import dev.pep.heatmap.filter.FilterRequest;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which accounts are meant: those selected one by one, all that match a filter, or those seen in a preview. Exactly one
 * is given.
 */
record Selection(
        @Schema(description = "Ids of the selected accounts") @Nullable List<UUID> accountIds,

        @Schema(description = "All accounts that match") @Nullable FilterRequest filter,

        @Schema(description = "Id that a preview gave to the accounts that it showed") @Nullable UUID seen) {

    boolean exact() {
        return (accountIds == null ? 0 : 1) + (filter == null ? 0 : 1) + (seen == null ? 0 : 1) == 1;
    }
}
