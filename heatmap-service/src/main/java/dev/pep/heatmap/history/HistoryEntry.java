package dev.pep.heatmap.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to an account.
 *
 * @param kind REPORTED, ASKED, ADDED or CHANGED
 * @param partner name of the partner that reported or was asked
 * @param by name of who did it
 * @param field what was reported or changed
 */
record HistoryEntry(
        Instant at,
        String kind,
        @Nullable String partner,
        @Nullable String by,
        @Nullable String field,
        @Nullable String before,
        @Nullable String after) {}
