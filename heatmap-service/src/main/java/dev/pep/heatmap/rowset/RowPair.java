package dev.pep.heatmap.rowset;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One account and the partner whose report of it is meant. */
record RowPair(
        @Schema(description = "Id of the account") @Nullable UUID accountId,

        @Schema(description = "Id of the partner that reported") @Nullable UUID partnerId) {}
