package dev.pep.heatmap.rowset;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** One account and the partner whose report of it is meant. */
record RowPair(@NotNull UUID accountId, @NotNull UUID partnerId) {}
