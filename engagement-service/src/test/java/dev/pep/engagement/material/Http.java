package dev.pep.engagement.material;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls of somebody to the service. */
public final class Http {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String service;
    private final String token;

    public Http(int port, String token) {
        this.service = "http://localhost:" + port;
        this.token = token;
    }

    /** An answer: status, headers and JSON, which is missing if it is none. */
    public record Answer(int status, java.net.http.HttpHeaders headers, byte[] bytes) {

        public JsonNode json() {
            return JsonMapper.shared().readTree(bytes);
        }

        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }

        /** Returns the last part of a problem's type. */
        public String problem() {
            return json().path("type").asString("").replaceAll(".*/", "");
        }
    }

    public Answer get(String path, String... headers) {
        return send("GET", path, new byte[0], headers);
    }

    public Answer post(String path, String json) {
        return send("POST", path, json.getBytes(StandardCharsets.UTF_8), "Content-Type", "application/json");
    }

    public Answer put(String path, String json) {
        return send("PUT", path, json.getBytes(StandardCharsets.UTF_8), "Content-Type", "application/json");
    }

    public Answer send(String method, String path, byte[] body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(service + path))
                .header("Authorization", "Bearer " + token)
                .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            HttpResponse<byte[]> answer = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(answer.statusCode(), answer.headers(), answer.body());
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
