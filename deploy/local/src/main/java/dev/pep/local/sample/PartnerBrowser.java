package dev.pep.local.sample;

import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** A contact of a partner at the gateway: opens the link of a mail and keeps the cookies that it gets. */
final class PartnerBrowser {

    private static final String CSRF = "__Host-XSRF-TOKEN";

    private static final Base64.Encoder BASE64 = Base64.getEncoder();

    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private final String gateway;

    private PartnerBrowser(String gateway) {
        this.gateway = gateway;
    }

    static PartnerBrowser opened(String gateway, String entry, String secret) {
        var browser = new PartnerBrowser(gateway);
        browser.send(browser.request("/" + entry));
        browser.send(browser.request("/" + entry)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "secret=" + Json.encoded(secret) + "&_csrf=" + Json.encoded(browser.csrf()))));
        return browser;
    }

    JsonNode get(String path) {
        return Json.read(send(request(path)));
    }

    JsonNode change(String method, String path, Map<String, Object> body) {
        return Json.read(send(request(path)
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", csrf())
                .method(method, BodyPublishers.ofString(Json.write(body)))));
    }

    /** Sends a file by tus in one piece. */
    void upload(String path, Map<String, String> facts, byte[] file) {
        var metadata = facts.entrySet().stream()
                .map(fact -> fact.getKey() + " "
                        + BASE64.encodeToString(fact.getValue().getBytes(StandardCharsets.UTF_8)))
                .collect(Collectors.joining(","));
        var begun = send(tus(path)
                .header("Upload-Length", String.valueOf(file.length))
                .header("Upload-Metadata", metadata)
                .POST(BodyPublishers.noBody()));
        var place =
                URI.create(begun.headers().firstValue("Location").orElseThrow()).getPath();
        send(tus(place)
                .header("Upload-Offset", "0")
                .header("Content-Type", "application/offset+octet-stream")
                .method("PATCH", BodyPublishers.ofByteArray(file)));
    }

    private HttpRequest.Builder tus(String path) {
        return request(path).header("Tus-Resumable", "1.0.0").header("X-XSRF-TOKEN", csrf());
    }

    private String csrf() {
        return Objects.requireNonNullElse(cookies.get(CSRF), "");
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(gateway + path));
        return cookies.isEmpty() ? request : request.header("Cookie", cookieHeader());
    }

    private String cookieHeader() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        var answer = Json.send(request);
        answer.headers().allValues("set-cookie").stream()
                .flatMap(header -> HttpCookie.parse(header).stream())
                .forEach(cookie -> cookies.put(cookie.getName(), cookie.getValue()));
        return answer;
    }
}
