package dev.pep.engagement.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which fields of a plan are different, by the names that callers know. */
final class ChangedFields {

    private static final Map<String, Function<Plan, @Nullable Object>> FIELDS = new LinkedHashMap<>();

    static {
        FIELDS.put("type", Plan::type);
        FIELDS.put("title", Plan::title);
        FIELDS.put("description", Plan::description);
        FIELDS.put("ou", Plan::ou);
        FIELDS.put("criteria", Plan::criteria);
        FIELDS.put("zone", Plan::zone);
        FIELDS.put("firstDay", Plan::firstDay);
        FIELDS.put("lastDay", Plan::lastDay);
        FIELDS.put("message", Plan::message);
    }

    private ChangedFields() {}

    static List<String> between(Plan before, Plan after) {
        return FIELDS.entrySet().stream()
                .filter(field -> !Objects.equals(
                        field.getValue().apply(before), field.getValue().apply(after)))
                .map(Map.Entry::getKey)
                .toList();
    }

    static List<String> with(List<String> fields, boolean partners) {
        List<String> all = new ArrayList<>(fields);
        if (partners) {
            all.add("partnerIds");
        }
        return all;
    }
}
