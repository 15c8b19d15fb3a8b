package dev.pep.heatmap.rowset;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One account and the partner whose report of it is meant. */
record RowPair(@Nullable UUID accountId, @Nullable UUID partnerId) {}
