package dev.pep.local.sample;

import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** A contact of a partner at the gateway: opens the link of a mail and keeps the cookies that it gets. */
final class PartnerBrowser {

    private static final String CSRF = "__Host-XSRF-TOKEN";

    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private final String gateway;

    private PartnerBrowser(String gateway) {
        this.gateway = gateway;
    }

    static PartnerBrowser opened(String gateway, String secret) {
        var browser = new PartnerBrowser(gateway);
        browser.send(browser.request("/r"));
        browser.send(browser.request("/r")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("secret=" + encoded(secret) + "&_csrf=" + encoded(browser.csrf()))));
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

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
