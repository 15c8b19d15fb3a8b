package dev.pep.platform.test.contract;

import java.util.LinkedHashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The parts that a JSON value has, by their way, as in {@code accounts[].reports[].status}. */
final class Shape {

    private Shape() {}

    /** Returns the parts that are in the first value but not in the second. */
    static Set<String> missing(JsonNode from, JsonNode in) {
        Set<String> parts = parts(from);
        parts.removeAll(parts(in));
        return parts;
    }

    private static Set<String> parts(JsonNode value) {
        Set<String> parts = new LinkedHashSet<>();
        collect(value, "", parts);
        return parts;
    }

    private static void collect(JsonNode value, String way, Set<String> parts) {
        parts.add(way);
        value.properties().forEach(part -> collect(part.getValue(), way + "." + part.getKey(), parts));
        if (value.isArray()) {
            value.forEach(element -> collect(element, way + "[]", parts));
        }
    }
}
