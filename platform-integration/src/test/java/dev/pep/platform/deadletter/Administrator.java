package dev.pep.platform.deadletter;

import dev.pep.platform.security.InternalUser;
import dev.pep.platform.security.OuScope;
import dev.pep.platform.security.Role;
import dev.pep.platform.test.TestTokens;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A person who asks a service for its dead letters. */
final class Administrator {

    private static final JsonMapper JSON = new JsonMapper();

    private final String base;
    private final String token;

    Administrator(int port, TestTokens tokens, Role role) {
        base = "http://localhost:" + port + "/api/letters/dead-letters";
        token = tokens.internal(
                new InternalUser("person@pep.example", "Person", Set.of(role), new OuScope(true, Set.of()), null));
    }

    JsonNode list(String state, String cause, String after) {
        return JSON.readTree(get("?state=%s&cause=%s&after=%s".formatted(state, cause, encoded(after)))
                .body());
    }

    JsonNode one(String id) {
        return JSON.readTree(get("/" + id).body());
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET().build());
    }

    JsonNode sendBack(String id) {
        return JSON.readTree(post("/" + id + "/send-back", Map.of()).body());
    }

    HttpResponse<String> post(String path, Map<String, ?> body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).header("Authorization", "Bearer " + token);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.sendAsync(request, BodyHandlers.ofString()).join();
        }
    }
}
