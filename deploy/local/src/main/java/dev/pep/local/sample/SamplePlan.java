package dev.pep.local.sample;

import java.util.List;
import java.util.Map;

/** What a coordinator of the sample fills in; the message finds its mail again, so no two are alike. */
record SamplePlan(
        String type,
        String title,
        String description,
        String ou,
        Map<String, List<String>> criteria,
        int startsInDays,
        int days,
        List<String> partners,
        String message) {

    /** The criteria as parameters of a query. */
    String query() {
        var parameters = new StringBuilder("?ou=").append(Json.encoded(ou));
        criteria.getOrDefault("segments", List.of())
                .forEach(segment -> parameters.append("&segment=").append(Json.encoded(segment)));
        criteria.getOrDefault("industries", List.of())
                .forEach(industry -> parameters.append("&industry=").append(Json.encoded(industry)));
        return parameters.toString();
    }
}
