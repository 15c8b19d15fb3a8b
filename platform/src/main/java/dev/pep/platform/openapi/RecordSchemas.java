package dev.pep.platform.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Describes a record as it is written: every component is there, and one that is {@link Nullable} may be null. So
 * clients that are generated from the document know the same as the compiler does here. Where a record leaves out
 * nulls, such a component is not there instead. Two records of one simple name are refused, since the document could
 * describe only one.
 */
final class RecordSchemas implements ModelConverter {

    private final Map<String, Class<?>> named = new ConcurrentHashMap<>();

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        Schema<?> resolved = chain.next().resolve(type, context, chain);
        Class<?> raw = Json31.mapper().constructType(type.getType()).getRawClass();
        if (resolved != null && raw.isRecord()) {
            describe(raw, model(resolved, raw, context));
        }
        return resolved;
    }

    private @Nullable Schema<?> model(Schema<?> resolved, Class<?> raw, ModelConverterContext context) {
        String reference = resolved.get$ref();
        if (reference == null) {
            return resolved;
        }
        String name = reference.substring(reference.lastIndexOf('/') + 1);
        Class<?> other = named.putIfAbsent(name, raw);
        if (other != null && other != raw) {
            throw new IllegalStateException(other + " and " + raw + " would have one name in the OpenAPI document");
        }
        return context.getDefinedModels().get(name);
    }

    private static void describe(Class<?> raw, @Nullable Schema<?> model) {
        if (model == null || model.getProperties() == null) {
            return;
        }
        Map<String, Schema> properties = model.getProperties();
        for (RecordComponent component : raw.getRecordComponents()) {
            Schema<?> property = properties.get(component.getName());
            if (property != null && !(isNullable(component) && leavesOutNulls(raw))) {
                addRequired(model, component.getName());
                if (isNullable(component)) {
                    properties.put(
                            component.getName(),
                            orNull(component.getType() == JsonNode.class ? any(property.getDescription()) : property));
                }
            }
        }
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static boolean leavesOutNulls(Class<?> raw) {
        JsonInclude include = raw.getAnnotation(JsonInclude.class);
        return include != null && include.value() == JsonInclude.Include.NON_NULL;
    }

    /** The type that it would be given otherwise is that of an object. */
    private static Schema<?> any(@Nullable String description) {
        return new JsonSchema().description(Objects.requireNonNullElse(description, "Any JSON value"));
    }

    private static void addRequired(Schema<?> model, String name) {
        if (model.getRequired() == null || !model.getRequired().contains(name)) {
            model.addRequiredItem(name);
        }
    }

    private static Schema<?> orNull(Schema<?> property) {
        boolean plain = property.get$ref() == null && property.getEnum() == null;
        if (plain && property.getTypes() != null) {
            property.addType("null");
            return property;
        }
        return property.getAnyOf() != null ? property : either(property);
    }

    /** What is said of the property is said of both. */
    private static Schema<?> either(Schema<?> property) {
        String description = property.getDescription();
        property.setDescription(null);
        return new JsonSchema()
                .anyOf(List.of(property, new JsonSchema().typesItem("null")))
                .description(description);
    }
}
