package dev.pep.platform.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;

/**
 * Adds to each operation who may call it and that it answers with a problem detail when it can't do its work. The
 * document names no machine, so that it is the same wherever it is made.
 */
final class SharedAnswers implements OpenApiCustomizer {

    private static final String PROBLEM = "Problem";

    @Override
    public void customise(OpenAPI document) {
        Components components = document.getComponents();
        components.addSchemas(PROBLEM, problem());
        components.addResponses(PROBLEM, response());
        for (Caller caller : Caller.values()) {
            components.addSecuritySchemes(caller.name(), caller.scheme());
        }
        document.setServers(List.of(new Server().url("/")));
        document.getPaths().forEach(SharedAnswers::complete);
    }

    private static void complete(String path, PathItem operations) {
        for (Operation operation : operations.readOperations()) {
            operation.getResponses().setDefault(new ApiResponse().$ref(PROBLEM));
            operation.setSecurity(
                    List.of(new SecurityRequirement().addList(Caller.of(path).name())));
        }
    }

    private static ApiResponse response() {
        return new ApiResponse()
                .description("Why it was not done, and what to do (RFC 9457)")
                .content(new Content()
                        .addMediaType(
                                "application/problem+json", new MediaType().schema(new JsonSchema().$ref(PROBLEM))));
    }

    private static Schema<?> problem() {
        return new JsonSchema()
                .typesItem("object")
                .addProperty("type", text("Names the kind of problem; stable"))
                .addProperty("title", text("The kind of problem in words"))
                .addProperty("status", new JsonSchema().typesItem("integer").description("The HTTP status"))
                .addProperty("detail", text("What is wrong here and what to do"))
                .addProperty(
                        "errors",
                        new JsonSchema()
                                .typesItem("object")
                                .additionalProperties(text("What is wrong with this field"))
                                .description("Per field, if fields were refused"))
                .required(List.of("type", "title", "status"));
    }

    private static Schema<?> text(String description) {
        return new JsonSchema().typesItem("string").description(description);
    }

    /** Whose token an operation takes, told by its path. */
    private enum Caller {
        PERSON("Access token of a signed-in person"),
        PARTNER("Token of the gateway for one link"),
        MACHINE("Client credentials with a scope");

        private final String description;

        Caller(String description) {
            this.description = description;
        }

        static Caller of(String path) {
            if (path.startsWith("/internal/")) {
                return MACHINE;
            }
            return path.startsWith("/api/partner/") ? PARTNER : PERSON;
        }

        SecurityScheme scheme() {
            return new SecurityScheme()
                    .type(SecurityScheme.Type.HTTP)
                    .scheme("bearer")
                    .bearerFormat("JWT")
                    .description(description);
        }
    }
}
