package dev.pep.local.infrastructure;

import dev.pep.local.process.ProcessFailed;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** The registry's global compatibility rule. */
final class RegistryRules {

    private static final String RULE = """
            {"ruleType": "COMPATIBILITY", "config": "FULL_TRANSITIVE"}""";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI rules;

    RegistryRules(int port) {
        rules = URI.create("http://localhost:" + port + "/apis/registry/v3/admin/rules");
    }

    /** Sets the rule; false while the registry does not answer yet. */
    boolean fullTransitive() {
        try {
            var created = send(HttpRequest.newBuilder(rules), "POST");
            return created == 204 || created == 409 && send(HttpRequest.newBuilder(existing()), "PUT") == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ProcessFailed("Interrupted while waiting for the registry");
        }
    }

    private URI existing() {
        return URI.create(rules + "/COMPATIBILITY");
    }

    private int send(HttpRequest.Builder request, String method) throws IOException, InterruptedException {
        var complete = request.timeout(Duration.ofSeconds(10))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(RULE))
                .build();
        return client.send(complete, BodyHandlers.discarding()).statusCode();
    }
}
