package dev.pep.heatmap.report;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An account as a partner would see it in its table; without answers if it has given none. */
public record PreviewLine(
        UUID accountId,
        String name,
        @Nullable String city,
        @Nullable String state,
        @Nullable String country,
        @Nullable Answer report) {}
