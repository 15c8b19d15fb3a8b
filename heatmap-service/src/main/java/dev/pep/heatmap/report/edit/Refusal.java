package dev.pep.heatmap.report.edit;

import dev.pep.platform.problem.Problem;
import io.swagger.v3.oas.annotations.media.Schema;

/** Why a change cannot be saved as it is, in words for whoever made it. */
record Refusal(
        @Schema(allowableValues = {"invalid", "not-found", "change-id-reused"})
        String type,

        String reason) {

    static Refusal of(Problem problem) {
        return new Refusal(problem.type(), String.valueOf(problem.getMessage()));
    }
}
