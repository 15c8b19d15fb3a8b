package dev.pep.platform.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;

/** How a document describes problem details (RFC 9457): one schema, and answers that hold an example of it. */
final class ProblemSchema {

    static final String NAME = "Problem";

    private ProblemSchema() {}

    /** Returns the answer of all operations, whatever went wrong. */
    static ApiResponse anyAnswer() {
        JsonNode example = Json31.mapper()
                .createObjectNode()
                .put("type", "https://pep.example/problems/not-found")
                .put("title", "Not found")
                .put("status", 404)
                .put("detail", "There is no such report request.");
        return answer(example, any()).description("Why the call failed, and what to do (RFC 9457)");
    }

    /** Returns any problem, whatever else it tells. */
    static Schema<?> any() {
        return new JsonSchema().$ref(NAME);
    }

    /** Returns the answer that is a problem like this one, with its title in words. */
    static ApiResponse answer(JsonNode example, Schema<?> schema) {
        MediaType media = new MediaType().schema(schema);
        media.setExample(example);
        return new ApiResponse()
                .description(example.path("title").asText())
                .content(new Content().addMediaType("application/problem+json", media));
    }

    static Schema<?> schema() {
        return new JsonSchema()
                .typesItem("object")
                .addProperty("type", text("Identifies the kind of problem; stable"))
                .addProperty("title", text("The kind of problem in words"))
                .addProperty("status", new JsonSchema().typesItem("integer").description("The HTTP status"))
                .addProperty("detail", text("What is wrong in this case, and what to do"))
                .addProperty(
                        "errors",
                        new JsonSchema()
                                .typesItem("object")
                                .additionalProperties(text("What is wrong with this field"))
                                .description("What is wrong, by field, if fields were refused"))
                .required(List.of("type", "title", "status"));
    }

    private static Schema<?> text(String description) {
        return new JsonSchema().typesItem("string").description(description);
    }
}
