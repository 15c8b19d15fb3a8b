package dev.pep.heatmap.filter;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonFormat.Feature;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A filter in the body of a call; a single value may stand without brackets. */
public record FilterRequest(
        @JsonFormat(with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @Nullable List<String> segment,

        @JsonFormat(with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @Nullable List<String> ou,

        @JsonFormat(with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @Nullable List<String> industry,

        @JsonFormat(with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @Nullable List<String> status,

        @JsonFormat(with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @Nullable List<String> partner,

        @JsonFormat(with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @Nullable List<String> ecm,

        @JsonFormat(with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @Nullable List<String> age,

        @Nullable String q,
        @Nullable String rowSet) {

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
