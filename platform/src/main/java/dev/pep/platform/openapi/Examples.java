package dev.pep.platform.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.core.io.ClassPathResource;

/**
 * Gives each operation its example: {@code openapi/examples/partner/change.json} is that of {@code partner.change},
 * with its {@code parameters}, {@code request}, {@code answer} and, by status, {@code problems}.
 */
final class Examples implements OpenApiCustomizer {

    private static final String PLACE = "openapi/examples/%s.json";

    @Override
    public void customise(OpenAPI document) {
        document.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .forEach(Examples::complete);
    }

    private static void complete(Operation operation) {
        ClassPathResource file =
                new ClassPathResource(PLACE.formatted(operation.getOperationId().replace('.', '/')));
        if (file.exists()) {
            JsonNode example = read(file);
            parameters(operation, example.path("parameters"));
            if (operation.getRequestBody() != null) {
                put(operation.getRequestBody().getContent(), example.get("request"));
            }
            operation.getResponses().forEach((status, answer) -> answer(status, answer, example.get("answer")));
            problems(operation, example.path("problems"));
        }
    }

    private static void parameters(Operation operation, JsonNode examples) {
        for (Parameter parameter : Objects.requireNonNullElse(operation.getParameters(), List.<Parameter>of())) {
            if (examples.has(parameter.getName())) {
                parameter.setExample(examples.get(parameter.getName()));
            }
        }
    }

    private static void answer(String status, ApiResponse answer, @Nullable JsonNode example) {
        if (status.startsWith("2")) {
            put(answer.getContent(), example);
        }
    }

    private static void problems(Operation operation, JsonNode problems) {
        ApiResponses answers = operation.getResponses();
        problems.properties().forEach(problem -> {
            Schema<?> schema = declared(answers.get(problem.getKey())).orElseGet(ProblemSchema::any);
            answers.addApiResponse(problem.getKey(), ProblemSchema.answer(problem.getValue(), schema));
        });
    }

    /** An operation may say what else a problem tells. */
    private static Optional<Schema<?>> declared(@Nullable ApiResponse answer) {
        return Optional.ofNullable(answer)
                .map(ApiResponse::getContent)
                .flatMap(content -> content.values().stream().findFirst())
                .map(MediaType::getSchema);
    }

    private static void put(@Nullable Content content, @Nullable JsonNode example) {
        if (content != null && example != null) {
            content.values().forEach(media -> media.setExample(example));
        }
    }

    private static JsonNode read(ClassPathResource file) {
        try (InputStream in = file.getInputStream()) {
            return Json31.mapper().readTree(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The example " + file.getPath() + " cannot be read", unreadable);
        }
    }
}
