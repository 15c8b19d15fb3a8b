package dev.pep.platform.test.contract;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The schemas of a document, taken strictly: formats count, and an object holds what its schema names and nothing else,
 * but for problem details, which may hold more (RFC 9457).
 */
final class ClosedSchemas {

    private static final String PROPERTIES = "properties";
    private static final String OPEN = "additionalProperties";

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                    .formatAssertionsEnabled(true)
                    .preloadSchema(false)
                    .build()));
    private final ObjectNode components;

    ClosedSchemas(JsonNode document) {
        components = (ObjectNode) document.path("components").deepCopy();
        components.path("schemas").properties().stream()
                .filter(schema -> !schema.getKey().equals("Problem"))
                .forEach(schema -> close(schema.getValue()));
    }

    /** Returns what is wrong with a value. */
    List<String> faults(JsonNode schema, JsonNode value) {
        ObjectNode whole = (ObjectNode) schema.deepCopy();
        close(whole);
        whole.set("components", components);
        return registry.getSchema(whole).validate(value).stream()
                .map(Error::toString)
                .toList();
    }

    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object && object.has(PROPERTIES) && !object.has(OPEN)) {
            object.put(OPEN, false);
        }
        schema.forEach(ClosedSchemas::close);
    }
}
