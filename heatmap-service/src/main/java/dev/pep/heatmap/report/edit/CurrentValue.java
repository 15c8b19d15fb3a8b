package dev.pep.heatmap.report.edit;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a field holds now, which somebody else has written; nobody is named where nobody has written it yet.
 *
 * @param by name of the partner's own contact
 */
@Schema(name = "Theirs")
record CurrentValue(
        @Nullable Object value,
        int revision,
        @Nullable String by,
        @Nullable Instant at) {}
