package dev.pep.engagement.desk;

import dev.pep.engagement.plan.EngagementState;
import dev.pep.engagement.plan.EngagementType;
import dev.pep.platform.problem.Invalid;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which engagements are wanted; what is left out means any. */
record EngagementFilter(
        @Parameter(description = "Text in the title, or in the name of the organiser or of an invited partner")
        @Nullable String q,

        @Parameter(description = "State; repeat it to allow several") @Nullable List<EngagementState> state,

        @Parameter(description = "Type; repeat it to allow several") @Nullable List<EngagementType> type,

        @Parameter(description = "Operating unit; repeat it to allow several") @Nullable List<String> ou,

        @Parameter(description = "Id of a partner that is invited, or is to be") @Nullable UUID partner,

        @Parameter(description = "Only engagements that the caller organises") @Nullable Boolean mine,

        @Parameter(description = "Only engagements where this needs attention") @Nullable Attention attention,

        @Parameter(description = "Where the previous page ends") @Nullable String after,

        @Parameter(description = "Engagements per page; 50 by default") @Schema(maximum = "200") @Nullable Integer limit) {

    private static final int PAGE = 50;
    private static final int MOST = 200;

    /** What of an engagement needs attention. */
    enum Attention {
        /** A partner owes an answer. */
        ANSWERS,
        /** An invitation ends within three days. */
        EXPIRING,
        /** A task is overdue. */
        OVERDUE,
        /** A partner has given a material in the last fourteen days. */
        MATERIALS
    }

    String text() {
        return Objects.requireNonNullElse(q, "").replace("\0", "").strip().toLowerCase(Locale.ROOT);
    }

    String[] states() {
        return names(state);
    }

    String[] types() {
        return names(type);
    }

    String[] ous() {
        return ou == null ? new String[0] : ou.toArray(String[]::new);
    }

    int size() {
        int size = Objects.requireNonNullElse(limit, PAGE);
        if (size < 1 || size > MOST) {
            throw new Invalid(Map.of("limit", "A page must have 1 to " + MOST + " engagements."));
        }
        return size;
    }

    private static String[] names(@Nullable List<? extends Enum<?>> values) {
        return values == null ? new String[0] : values.stream().map(Enum::name).toArray(String[]::new);
    }
}
