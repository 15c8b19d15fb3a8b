package dev.pep.engagement.desk;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.pep.engagement.invitation.CheckPublishing.PublishingProblem;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.AdditionalPropertiesValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a conflict tells beside the problem itself.
 *
 * @param current the engagement as somebody else has left it; of {@code stale-edit}
 * @param problems what keeps it from being published; of {@code not-publishable}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(additionalProperties = AdditionalPropertiesValue.TRUE)
record EngagementConflict(
        @Nullable EngagementView current, @Nullable List<PublishingProblem> problems) {}
