package dev.pep.heatmap.filter;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonFormat.Feature;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A filter in the body of a call; a single value may stand without brackets. */
public record FilterRequest(
        @Schema(description = "Segments, one of which must match; (none) for accounts without one")
        @JsonFormat(with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        @Nullable List<String> segment,

        @Schema(description = "Operating units of the caller, one of which must match; (none) for accounts without one")
        @JsonFormat(with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        @Nullable List<String> ou,

        @Schema(description = "Industries, one of which must match; (none) for accounts without one")
        @JsonFormat(with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        @Nullable List<String> industry,

        @Schema(
                description =
                        "TARGET, PAST_CUSTOMER, ACTIVE_CUSTOMER or NONE, one of which some partner must have reported; NONE for accounts without a status")
        @JsonFormat(with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        @Nullable List<String> status,

        @Schema(description = "Ids of partners, one of which must have reported")
        @JsonFormat(with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        @Nullable List<String> partner,

        @Schema(description = "Email addresses of ECMs, one of which must match; me for the caller")
        @JsonFormat(with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        @Nullable List<String> ecm,

        @Schema(
                description =
                        "Ages of the last report, one of which must match: never, or within-N or older-than-N for a number of days")
        @JsonFormat(with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        @Nullable List<String> age,

        @Schema(
                description = "Words that must each occur in the name, key, domain or city",
                maxLength = HeatmapFilter.LONGEST_TEXT)
        @Nullable String q,

        @Schema(description = "Id of the set of rows that a digest's link names") @Nullable String rowSet) {

    /** Returns the filter that this describes. */
    public HeatmapFilter filter() {
        Map<Dimension, List<String>> values = new EnumMap<>(Dimension.class);
        values.put(Dimension.SEGMENT, given(segment));
        values.put(Dimension.OU, given(ou));
        values.put(Dimension.INDUSTRY, given(industry));
        values.put(Dimension.STATUS, given(status));
        values.put(Dimension.PARTNER, given(partner));
        values.put(Dimension.ECM, given(ecm));
        values.put(Dimension.AGE, given(age));
        String rows = Objects.requireNonNullElse(rowSet, "");
        return new HeatmapFilter(
                values, Objects.requireNonNullElse(q, ""), rows.isBlank() ? null : HeatmapFilter.id("rowSet", rows));
    }

    private static List<String> given(@Nullable List<String> values) {
        return values == null
                ? List.of()
                : values.stream().filter(Objects::nonNull).toList();
    }
}
