package dev.pep.platform.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** In what is only ever sent to a service, what may be null may as well be left out; a parameter can only be that. */
final class RequestSchemas implements OpenApiCustomizer {

    @Override
    @SuppressWarnings("rawtypes") // as the model has it
    public void customise(OpenAPI document) {
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        Set<String> sent = reached(bodies(document), schemas);
        sent.removeAll(reached(answers(document), schemas));
        sent.stream().map(schemas::get).filter(Objects::nonNull).forEach(RequestSchemas::relax);
        operations(document)
                .flatMap(operation -> Stream.ofNullable(operation.getParameters()))
                .flatMap(List::stream)
                .map(Parameter::getSchema)
                .forEach(RequestSchemas::neverNull);
    }

    private static void neverNull(Schema<?> schema) {
        if (isNull(schema)) {
            schema.getTypes().remove("null");
        }
    }

    private static void relax(Schema<?> schema) {
        if (schema.getRequired() == null || schema.getProperties() == null) {
            return;
        }
        List<String> required = new ArrayList<>(schema.getRequired());
        required.removeIf(name -> mayBeNull(schema.getProperties().get(name)));
        schema.setRequired(required.isEmpty() ? null : required);
    }

    private static boolean mayBeNull(@Nullable Schema<?> property) {
        return property != null
                && (isNull(property)
                        || property.getAnyOf() != null
                                && property.getAnyOf().stream().anyMatch(RequestSchemas::isNull));
    }

    private static boolean isNull(Schema<?> schema) {
        return schema.getTypes() != null && schema.getTypes().contains("null");
    }

    private static Stream<Content> bodies(OpenAPI document) {
        return operations(document)
                .map(Operation::getRequestBody)
                .filter(Objects::nonNull)
                .map(body -> body.getContent());
    }

    private static Stream<Content> answers(OpenAPI document) {
        return operations(document)
                .flatMap(operation -> operation.getResponses().values().stream())
                .map(response -> response.getContent());
    }

    private static Stream<Operation> operations(OpenAPI document) {
        return document.getPaths().values().stream().flatMap(path -> path.readOperations().stream());
    }

    @SuppressWarnings("rawtypes") // as the model has it
    private static Set<String> reached(Stream<Content> contents, Map<String, Schema> schemas) {
        Set<String> names = new HashSet<>();
        contents.filter(Objects::nonNull)
                .flatMap(content -> content.values().stream())
                .forEach(media -> collect(media.getSchema(), schemas, names));
        return names;
    }

    @SuppressWarnings("rawtypes") // as the model has it
    private static void collect(@Nullable Schema<?> schema, Map<String, Schema> schemas, Set<String> names) {
        if (schema == null) {
            return;
        }
        String reference = schema.get$ref();
        if (reference != null) {
            String name = reference.substring(reference.lastIndexOf('/') + 1);
            if (names.add(name)) {
                collect(schemas.get(name), schemas, names);
            }
        }
        collect(schema.getItems(), schemas, names);
        Stream.ofNullable(schema.getProperties())
                .flatMap(properties -> properties.values().stream())
                .forEach(property -> collect(property, schemas, names));
        Stream.ofNullable(schema.getAnyOf()).flatMap(List::stream).forEach(one -> collect(one, schemas, names));
    }
}
