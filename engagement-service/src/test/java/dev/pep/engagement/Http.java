package dev.pep.engagement;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the service under test over HTTP as somebody. */
public final class Http {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    private final String root;
    private final String token;

    Http(int port, String token) {
        this.root = "http://localhost:" + port;
        this.token = token;
    }

    /** What came back. */
    public record Answer(int status, JsonNode body) {

        /** Returns the body of a call that went well. */
        public JsonNode ok() {
            if (status >= 300) {
                throw new AssertionError(status + ": " + body);
            }
            return body;
        }

        /** Returns the last part of the problem's type. */
        public String problem() {
            String type = body.path("type").asString();
            return status + " " + type.substring(type.lastIndexOf('/') + 1);
        }
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    public Answer post(String path, Object body) {
        return send("POST", path, body);
    }

    /** Returns the status of an answer, whose body may be anything. */
    public int status(String path) {
        return text("GET", path, null).statusCode();
    }

    public Answer send(String method, String path, @Nullable Object body) {
        HttpResponse<String> response = text(method, path, body);
        String text = response.body();
        return new Answer(response.statusCode(), JSON.readTree(text.isEmpty() ? "null" : text));
    }

    private HttpResponse<String> text(String method, String path, @Nullable Object body) {
        var content = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(JSON.writeValueAsString(body));
        var request = HttpRequest.newBuilder(URI.create(root + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, content)
                .build();
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
