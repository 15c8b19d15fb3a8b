package dev.pep.local.sample;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** An internal person with a token straight from the sign-in server, who calls the services. */
final class Insider {

    private static final String BOUNDARY = "sample-boundary";

    private final String token;

    private Insider(String token) {
        this.token = token;
    }

    static Insider signedIn(SampleTarget target, String email) {
        var client = Base64.getEncoder().encodeToString("local-tools:local-only".getBytes(StandardCharsets.UTF_8));
        var form = "grant_type=password&password=local-only&scope=openid&username=" + email.replace("@", "%40");
        var answer = Json.send(HttpRequest.newBuilder(URI.create(target.issuer() + "/token"))
                .header("Authorization", "Basic " + client)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        return new Insider(Json.read(answer).path("access_token").asString());
    }

    JsonNode get(String url) {
        return Json.read(Json.send(request(url)));
    }

    JsonNode post(String url, Object body, String idempotencyKey) {
        return Json.read(Json.send(request(url)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", idempotencyKey)
                .POST(BodyPublishers.ofString(Json.write(body)))));
    }

    void put(String url, Map<String, Object> body) {
        Json.send(
                request(url).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(Json.write(body))));
    }

    JsonNode upload(String url, String fileName, byte[] file) {
        var head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                + "\"\r\nContent-Type: text/csv\r\n\r\n";
        var body = new ByteArrayOutputStream();
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return Json.read(Json.send(request(url)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))));
    }

    private HttpRequest.Builder request(String url) {
        return HttpRequest.newBuilder(URI.create(url)).header("Authorization", "Bearer " + token);
    }
}
