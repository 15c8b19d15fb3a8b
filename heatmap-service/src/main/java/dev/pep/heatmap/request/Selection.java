package dev.pep.heatmap.request;

import dev.pep.heatmap.filter.FilterRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which accounts are meant: those ticked, all that match a filter, or those seen in a preview. Exactly one is given.
 *
 * @param seen id of the accounts that a preview has shown
 */
record Selection(
        @Nullable List<UUID> accountIds,
        @Nullable FilterRequest filter,
        @Nullable UUID seen) {

    boolean exact() {
        return (accountIds == null ? 0 : 1) + (filter == null ? 0 : 1) + (seen == null ? 0 : 1) == 1;
    }
}
