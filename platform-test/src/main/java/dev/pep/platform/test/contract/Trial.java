package dev.pep.platform.test.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pep.platform.test.contract.ContractOperation.Media;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.StringNode;

/** Sends the examples of a contract to the service, and holds its answers against what is promised. */
public final class Trial {

    private static final JsonMapper JSON = new JsonMapper();
    private static final JsonNode NOTHING = MissingNode.getInstance();

    private final HttpClient http = HttpClient.newHttpClient();
    private final Contract contract;
    private final URI service;

    public Trial(Contract contract, URI service) {
        this.contract = contract;
        this.service = service;
    }

    /**
     * Sends an operation's example, which does what it is for.
     *
     * @param standIns what is really there, by what the example names in its place
     * @param headers names and values that make it the call of somebody
     */
    public void of(ContractOperation operation, Map<String, String> standIns, String... headers)
            throws IOException, InterruptedException {
        JsonNode body = answered(operation, operation.status(), standIns, headers);
        JsonNode example = operation.answer().orElse(body);
        assertThat(Shape.missing(example, body))
                .as("parts that the example of %s has, but not %s", operation, body)
                .isEmpty();
    }

    /** Sends an operation's example where it is refused, with that status, as the document shows it. */
    public void refused(ContractOperation operation, int status, Map<String, String> standIns, String... headers)
            throws IOException, InterruptedException {
        JsonNode problem = answered(operation, status, standIns, headers);
        JsonNode example = ContractOperation.media(operation.response(status))
                .orElseThrow()
                .example();
        assertThat(problem.path("type")).as(problem.toString()).isEqualTo(example.path("type"));
        assertThat(problem.path("title")).as(problem.toString()).isEqualTo(example.path("title"));
        assertThat(Shape.missing(example, problem)).as(problem.toString()).isEmpty();
    }

    /** Sends an operation's example and returns whatever comes back. */
    public HttpResponse<String> sent(ContractOperation operation, Map<String, String> standIns, String... headers)
            throws IOException, InterruptedException {
        return http.send(new ExampleRequest(operation, standIns).to(service, headers), BodyHandlers.ofString());
    }

    private JsonNode answered(ContractOperation operation, int status, Map<String, String> standIns, String... headers)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = sent(operation, standIns, headers);
        assertThat(answer.statusCode())
                .as("%s answers %s", answer.request(), answer.body())
                .isEqualTo(status);
        Optional<Media> promised = ContractOperation.media(operation.response(status));
        assertThat(answer.body().isEmpty())
                .as("%s has no body: %s", operation, answer.body())
                .isEqualTo(promised.isEmpty());
        return promised.map(media -> body(operation, media, answer)).orElse(NOTHING);
    }

    private JsonNode body(ContractOperation operation, Media promised, HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(promised.type());
        if (!promised.isJson()) {
            return StringNode.valueOf(answer.body());
        }
        JsonNode body = JSON.readTree(answer.body());
        assertThat(contract.faults(promised.schema(), body))
                .as("%s answers %s", operation, body)
                .isEmpty();
        return body;
    }
}
