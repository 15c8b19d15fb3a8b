package dev.pep.heatmap.history;

import java.util.List;
import java.util.UUID;

/**
 * What happened to an account, newest first.
 *
 * @param more whether there is more than is told here
 */
record AccountHistory(UUID accountId, String name, List<HistoryEntry> entries, boolean more) {}
