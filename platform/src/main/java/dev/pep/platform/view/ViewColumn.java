package dev.pep.platform.view;

import io.swagger.v3.oas.annotations.media.Schema;

/** A column of a view; the columns stand in the order of the list. */
record ViewColumn(
        @Schema(description = "Id of the column") String id,

        @Schema(description = "Width in pixels; 0 lets the page decide", minimum = "0", maximum = "4000")
        int width,

        @Schema(description = "Whether the column is shown") boolean shown) {}
