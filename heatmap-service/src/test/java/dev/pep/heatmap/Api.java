package dev.pep.heatmap;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the service under test over HTTP as somebody. */
public final class Api {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    private final String root;
    private final @Nullable String token;

    Api(int port, @Nullable String token) {
        this.root = "http://localhost:" + port;
        this.token = token;
    }

    /** What came back. */
    public record Answer(int status, String text, String headers) {

        /** Returns the body. */
        public JsonNode body() {
            return JSON.readTree(text.isEmpty() ? "null" : text);
        }

        /** Returns a field of the body. */
        public JsonNode at(String field) {
            return body().path(field);
        }
    }

    /** Calls without a body. */
    public Answer get(String path) {
        return send(request(path).GET());
    }

    /** Calls with a JSON body. */
    public Answer call(String method, String path, @Nullable Object body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body == null ? "" : JSON.writeValueAsString(body))));
    }

    /** Posts a JSON body. */
    public Answer post(String path, @Nullable Object body) {
        return call("POST", path, body);
    }

    /** Posts a JSON body under an idempotency key. */
    public Answer post(String path, Object body, String key) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    /** Sends a body as it is. */
    public Answer raw(String method, String path, String type, String body) {
        return send(request(path).header("Content-Type", type).method(method, BodyPublishers.ofString(body)));
    }

    /** Uploads a file that is on disk, without holding it. */
    public Answer upload(String path, Path file) throws FileNotFoundException {
        return upload(path, "accounts.csv", BodyPublishers.ofFile(file));
    }

    /** Uploads a file. */
    public Answer upload(String path, String fileName, byte[] content) {
        return upload(path, fileName, BodyPublishers.ofByteArray(content));
    }

    private Answer upload(String path, String fileName, BodyPublisher content) {
        String boundary = UUID.randomUUID().toString();
        byte[] start = ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                        + "\"\r\nContent-Type: text/csv\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] end = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofByteArray(start), content, BodyPublishers.ofByteArray(end))));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(root + path));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            var response = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(),
                    response.body(),
                    response.headers().map().toString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
