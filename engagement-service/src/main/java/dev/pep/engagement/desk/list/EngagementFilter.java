package dev.pep.engagement.desk.list;

import dev.pep.engagement.plan.EngagementState;
import dev.pep.engagement.plan.EngagementType;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which engagements are wanted; what is left out means any. */
record EngagementFilter(
        @Parameter(description = "Text in the title, or in the name of the organiser or of an invited partner")
        @Nullable String q,

        @Parameter(description = "State; repeat it to allow several") @Nullable List<@Nullable EngagementState> state,

        @Parameter(description = "Type; repeat it to allow several") @Nullable List<@Nullable EngagementType> type,

        @Parameter(description = "Operating unit; repeat it to allow several") @Nullable List<@Nullable String> ou,

        @Parameter(description = "Id of a partner that is invited, or is to be") @Nullable UUID partner,

        @Parameter(description = "Only engagements that the caller organises") @Nullable Boolean mine,

        @Parameter(description = "Only engagements where this needs attention") @Nullable Attention attention) {

    String text() {
        return Objects.requireNonNullElse(q, "").replace("\0", "").strip().toLowerCase(Locale.ROOT);
    }

    boolean onlyMine() {
        return Boolean.TRUE.equals(mine);
    }

    String[] states() {
        return given(state);
    }

    String[] types() {
        return given(type);
    }

    String[] units() {
        return given(ou);
    }

    private static String[] given(@Nullable List<? extends @Nullable Object> values) {
        return Objects.requireNonNullElse(values, List.of()).stream()
                .filter(Objects::nonNull)
                .map(Object::toString)
                .toArray(String[]::new);
    }
}
