package dev.pep.platform.test.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.ThrowingConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a service promises its callers: its OpenAPI document. */
public final class Contract {

    private final JsonNode document;
    private final ClosedSchemas schemas;

    private Contract(JsonNode document) {
        this.document = document;
        this.schemas = new ClosedSchemas(document);
    }

    /** Reads the document at this address. */
    public static Contract at(URI address) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            String text = http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                    .body();
            return of(text);
        }
    }

    /** Reads a document. */
    public static Contract of(String document) {
        return new Contract(new JsonMapper().readTree(document));
    }

    /** Returns all operations. */
    public List<ContractOperation> operations() {
        return document.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(method -> new ContractOperation(
                                method.getKey().toUpperCase(Locale.ROOT), path.getKey(), method.getValue())))
                .toList();
    }

    /** Returns all that the document leaves open, and each example that is not of its own schema. */
    private List<String> faults() {
        return operations().stream()
                .flatMap(operation -> new ContractRules(operation, this).faults().stream())
                .toList();
    }

    /** Fails if the document leaves anything open, or says nothing at all. */
    public void assertDescribedInFull() {
        assertThat(operations()).isNotEmpty();
        assertThat(faults()).isEmpty();
    }

    /** Returns a test of each operation, with its name. */
    public Stream<DynamicTest> each(ThrowingConsumer<ContractOperation> test) {
        return operations().stream()
                .map(operation -> DynamicTest.dynamicTest(operation.toString(), () -> test.accept(operation)));
    }

    List<String> faults(JsonNode schema, JsonNode value) {
        return schemas.faults(schema, value);
    }

    /** Returns what a reference within the document means; anything else means itself. */
    JsonNode resolved(JsonNode node) {
        String reference = node.path("$ref").asString("");
        return reference.startsWith("#") ? document.at(reference.substring(1)) : node;
    }
}
