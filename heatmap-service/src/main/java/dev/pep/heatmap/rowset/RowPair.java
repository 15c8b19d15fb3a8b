package dev.pep.heatmap.rowset;

import java.util.UUID;

/** One account and the partner whose report of it is meant. */
record RowPair(UUID accountId, UUID partnerId) {}
