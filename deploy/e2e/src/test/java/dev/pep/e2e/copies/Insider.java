package dev.pep.e2e.copies;

import dev.pep.e2e.RunningSystem;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An internal person who calls the first copies with a token straight from the sign-in server, a new one each time. */
public record Insider(String email) {

    private static final Web WEB = new Web();
    private static final String CLIENT =
            Base64.getEncoder().encodeToString("local-tools:local-only".getBytes(StandardCharsets.UTF_8));

    public JsonNode get(String path) {
        return json(request(path));
    }

    public JsonNode post(String path, String json) {
        return json(request(path)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    void put(String path, String json) {
        json(request(path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder request(String path) {
        URI service = RunningSystem.address(RunningSystem.SERVICES.ofPath(path).name());
        return HttpRequest.newBuilder(service.resolve(path)).header("Authorization", "Bearer " + token());
    }

    private String token() {
        String form = "grant_type=password&password=local-only&scope=openid&username=" + email.replace("@", "%40");
        return json(HttpRequest.newBuilder(RunningSystem.address(8090).resolve("/pep/token"))
                        .header("Authorization", "Basic " + CLIENT)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)))
                .path("access_token")
                .asString();
    }

    private static JsonNode json(HttpRequest.Builder request) {
        HttpResponse<String> answer = WEB.send(request).orElseThrow();
        if (answer.statusCode() >= 300) {
            throw new AssertionError(answer + ": " + answer.body());
        }
        return JsonMapper.shared().readTree(answer.body().isEmpty() ? "{}" : answer.body());
    }
}
