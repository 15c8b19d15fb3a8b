package dev.pep.engagement.account;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonFormat.Feature;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Heatmap criteria as a caller gives them; what is left out means any. */
public record CriteriaRequest(
        @Schema(description = "Segments, one of which must match")
        @JsonFormat(with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        @Nullable List<@Nullable String> segments,

        @Schema(description = "Operating units, one of which must match; those of the caller")
        @JsonFormat(with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        @Nullable List<@Nullable String> ous,

        @Schema(description = "Industries, one of which must match")
        @JsonFormat(with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        @Nullable List<@Nullable String> industries,

        @Schema(description = "Account statuses, one of which some partner must have reported")
        @JsonFormat(with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        @Nullable List<@Nullable AccountStatus> statuses) {

    /** Returns the criteria, each value once. */
    public Criteria criteria() {
        return new Criteria(
                texts(segments), texts(ous), texts(industries), given(statuses).toList());
    }

    private static List<String> texts(@Nullable List<@Nullable String> values) {
        return given(values)
                .map(value -> value.replace("\0", "").strip())
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private static <T> Stream<T> given(@Nullable List<@Nullable T> values) {
        return values == null
                ? Stream.empty()
                : values.stream()
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .distinct();
    }
}
