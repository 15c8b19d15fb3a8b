package dev.pep.heatmap.report.edit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a field holds by the word of somebody else; it has not been changed yet where nobody is named.
 *
 * @param by name of the partner's own contact
 */
record Theirs(
        @Nullable Object value,
        int revision,
        @Nullable String by,
        @Nullable Instant at) {}
