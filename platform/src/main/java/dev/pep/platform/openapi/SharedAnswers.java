package dev.pep.platform.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
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

    private final String service;

    SharedAnswers(String service) {
        this.service = service;
    }

    @Override
    public void customise(OpenAPI document) {
        Components components = document.getComponents();
        components.addSchemas(ProblemSchema.NAME, ProblemSchema.schema());
        components.addResponses(ProblemSchema.NAME, ProblemSchema.anyAnswer());
        for (Caller caller : Caller.values()) {
            components.addSecuritySchemes(caller.name(), caller.scheme());
        }
        document.setInfo(new Info().title(service).version("1"));
        document.setServers(List.of(new Server().url("/")));
        document.getPaths().forEach(SharedAnswers::complete);
    }

    private static void complete(String path, PathItem operations) {
        for (Operation operation : operations.readOperations()) {
            operation.getResponses().setDefault(new ApiResponse().$ref(ProblemSchema.NAME));
            operation.setSecurity(
                    List.of(new SecurityRequirement().addList(Caller.of(path).name())));
        }
    }

    /** Whose token an operation takes, told by its path. */
    private enum Caller {
        PERSON("Access token of a signed-in person"),
        PARTNER("Token that the gateway issues for one link"),
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
