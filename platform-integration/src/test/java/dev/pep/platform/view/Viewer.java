package dev.pep.platform.view;

import dev.pep.platform.security.InternalUser;
import dev.pep.platform.security.OuScope;
import dev.pep.platform.security.Role;
import dev.pep.platform.test.TestTokens;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody new of an operating unit, who keeps and opens views of paints. */
final class Viewer {

    private static final JsonMapper JSON = new JsonMapper();

    private final String base;
    private final String token;

    Viewer(int port, TestTokens tokens, Role role, String ou) {
        base = "http://localhost:" + port + "/api/view/views";
        token = tokens.internal(new InternalUser(
                UUID.randomUUID() + "@pep.example", "Person", Set.of(role), new OuScope(false, Set.of(ou)), null));
    }

    /** What came back. */
    record Answer(int status, JsonNode body) {

        JsonNode at(String field) {
            return body.path(field);
        }
    }

    /** Returns the names of the views that the person sees, in their order. */
    List<String> names() {
        return get("").at("views").findValuesAsString("name");
    }

    JsonNode added(Map<String, ?> view) {
        Answer answer = add(view);
        if (answer.status() != 201) {
            throw new AssertionError(answer);
        }
        return answer.body();
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    Answer add(Map<String, ?> view) {
        return send(request("").POST(BodyPublishers.ofString(JSON.writeValueAsString(view))));
    }

    Answer change(String id, Map<String, ?> view) {
        return send(request("/" + id).PUT(BodyPublishers.ofString(JSON.writeValueAsString(view))));
    }

    Answer remove(String id, int version) {
        return send(request("/" + id + "?version=" + version).DELETE());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }

    private static Answer send(HttpRequest.Builder request) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer =
                    client.sendAsync(request.build(), BodyHandlers.ofString()).join();
            String text = answer.body();
            return new Answer(answer.statusCode(), JSON.readTree(text.isEmpty() ? "null" : text));
        }
    }
}
