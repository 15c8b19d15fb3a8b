package dev.pep.platform.test.contract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The fields of a body and of its parts, each schema once, by their way, as in {@code contacts[].email}. */
final class BodyFields {

    private final Contract contract;
    private final Set<JsonNode> seen = new HashSet<>();
    private final List<String> undescribed = new ArrayList<>();

    private BodyFields(Contract contract) {
        this.contract = contract;
    }

    /** Returns the fields whose meaning the document does not tell. */
    static List<String> undescribed(JsonNode schema, Contract contract) {
        BodyFields fields = new BodyFields(contract);
        fields.collect(schema, "");
        return fields.undescribed;
    }

    private void collect(JsonNode schema, String way) {
        JsonNode own = contract.resolved(schema);
        if (!seen.add(own)) {
            return;
        }
        own.path("properties").properties().forEach(field -> {
            String name = way.isEmpty() ? field.getKey() : way + "." + field.getKey();
            if (field.getValue().path("description").asString("").isBlank()) {
                undescribed.add(name);
            }
            collect(field.getValue(), name);
        });
        if (own.has("items")) {
            collect(own.path("items"), way + "[]");
        }
        Stream.of("anyOf", "oneOf", "allOf")
                .flatMap(kind -> own.path(kind).valueStream())
                .forEach(part -> collect(part, way));
    }
}
