package dev.pep.engagement.account;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Heatmap criteria as parameters of a call; what is left out means any. */
record CriteriaParameters(
        @Parameter(description = "Segment; repeat it to allow several") @Nullable List<@Nullable String> segment,

        @Parameter(description = "Operating unit; repeat it to allow several") @Nullable List<@Nullable String> ou,

        @Parameter(description = "Industry; repeat it to allow several") @Nullable List<@Nullable String> industry,

        @Parameter(description = "TARGET, PAST_CUSTOMER or ACTIVE_CUSTOMER; repeat it to allow several") @Nullable List<@Nullable AccountStatus> status) {

    Criteria criteria() {
        return new CriteriaRequest(segment, ou, industry, status).criteria();
    }
}
