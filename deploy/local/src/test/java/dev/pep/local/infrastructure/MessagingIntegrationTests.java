package dev.pep.local.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MessagingIntegrationTests {

    private static final String SCHEMAS = "/groups/default/artifacts";

    @TempDir
    Path folder;

    @Test
    @DisplayName("Kafka answers when started, and starts again on its own data")
    void brokerStartsTwiceOnTheSameData() {
        try (var first = KafkaBroker.start(folder, 0)) {
            assertThat(KafkaProbe.answers(first.port())).isTrue();
        }
        try (var again = KafkaBroker.start(folder, 0)) {
            assertThat(KafkaProbe.answers(again.port())).isTrue();
        }
    }

    @Test
    @DisplayName("The registry keeps its schemas between starts and refuses an incompatible version")
    void registryKeepsSchemasAndItsRule() throws Exception {
        try (var postgres = Postgres.start(folder.resolve("postgres"), 0)) {
            try (var registry = SchemaRegistry.start(folder.resolve("registry"), 0, postgres)) {
                assertThat(post(registry, SCHEMAS, version("string"))).contains("globalId");
            }
            try (var registry = SchemaRegistry.start(folder.resolve("registry"), 0, postgres)) {
                assertThat(post(registry, SCHEMAS + "?ifExists=CREATE_VERSION", version("string")))
                        .contains("globalId");
                assertThat(post(registry, SCHEMAS + "?ifExists=CREATE_VERSION", version("int")))
                        .contains("RuleViolationException");
            }
        }
    }

    private static String version(String type) {
        return """
                {"artifactId": "seen", "artifactType": "AVRO", "firstVersion": {"content": {"contentType": "application/json",
                 "content": "{\\"type\\":\\"record\\",\\"name\\":\\"Seen\\",\\"fields\\":[{\\"name\\":\\"at\\",\\"type\\":\\"%s\\"}]}"}}}
                """.formatted(type);
    }

    private static String post(SchemaRegistry registry, String path, String body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(registry.url() + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }
}
