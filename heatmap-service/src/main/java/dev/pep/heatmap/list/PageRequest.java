package dev.pep.heatmap.list;

import dev.pep.heatmap.filter.HeatmapFilter;
import dev.pep.platform.problem.Invalid;
import dev.pep.platform.security.InternalUser;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of which list somebody wants to see.
 *
 * @param after cursor of the page before
 * @param at row to jump to, from 0
 */
record PageRequest(
        HeatmapFilter filter,
        InternalUser user,
        Sort sort,
        boolean descending,
        @Nullable String after,
        @Nullable Long at,
        int limit) {

    private static final int LONGEST = 200;

    PageRequest {
        if (limit < 1 || limit > LONGEST) {
            throw new Invalid(Map.of("limit", "A page must have 1 to " + LONGEST + " rows."));
        }
        if (at != null && (at < 0 || after != null)) {
            throw new Invalid(Map.of("at", "Give either a row, counted from 0, or a cursor."));
        }
    }

    /** Returns a text that another list has not. */
    String list() {
        return sort + (descending ? "-" : "+") + filter.fingerprint();
    }
}
