package dev.pep.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The OpenAPI document of the service under test, and its copy in the repository, which clients are made from. */
public final class OpenApiDocument {

    private static final Path COPY = Path.of("openapi.json");
    private static final String REWRITE = "pep.openapi.rewrite";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private OpenApiDocument() {}

    /** Fails if the copy is not what the service gives; with {@code -Dpep.openapi.rewrite} the copy is made anew. */
    public static void holdsAgainstItsCopy(int port) throws IOException, InterruptedException {
        JsonNode given = JSON.readTree(ask(port));
        assertThat(given.findValues("content"))
                .as("bodies that could not be described")
                .noneMatch(JsonNode::isEmpty);
        if (Boolean.getBoolean(REWRITE)) {
            Files.writeString(COPY, JSON.writeValueAsString(given).replace("\r\n", "\n") + "\n");
        }
        assertThat(JSON.readTree(Files.readString(COPY)))
                .as(COPY.toAbsolutePath() + " is old: run this test with -D" + REWRITE + "=true")
                .isEqualTo(given);
    }

    private static String ask(int port) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/v3/api-docs"))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
        }
    }
}
