package dev.pep.gateway;

import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Keeps cookies like a browser on a page of the gateway and follows no redirect by itself. */
public final class Browser {

    public static final String SESSION = "__Host-pep-session";
    public static final String CSRF = "__Host-XSRF-TOKEN";
    /** How the names of cookies of partners' sessions begin. */
    public static final String PARTNER = "__Host-pep-partner-";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final int port;

    Browser(int port) {
        this.port = port;
    }

    public Map<String, String> cookies() {
        return cookies;
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), headers);
    }

    /** A change as the page makes it, with the CSRF header. */
    public HttpResponse<String> change(String method, String path, String json) {
        return send(
                method,
                path,
                BodyPublishers.ofString(json),
                "Content-Type",
                "application/json",
                "X-XSRF-TOKEN",
                cookies.getOrDefault(CSRF, "none"),
                "Sec-Fetch-Site",
                "same-origin");
    }

    public HttpResponse<String> form(String path, String body) {
        return send(
                "POST",
                path,
                BodyPublishers.ofString(body + "&_csrf=" + cookies.getOrDefault(CSRF, "none")),
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Accept",
                "text/html,*/*",
                "Sec-Fetch-Site",
                "same-origin");
    }

    /** From the first click to the page that the person wanted; the answer is the gateway's to the code. */
    public HttpResponse<String> signIn(String returnTo) {
        URI login = location(get("/oauth2/authorization/pep" + returnTo));
        URI back = location(outside(login));
        return get(back.getRawPath() + "?" + back.getRawQuery());
    }

    public HttpResponse<String> outside(URI address) {
        return exchange(HttpRequest.newBuilder(address).GET().build());
    }

    public static URI location(HttpResponse<?> response) {
        return URI.create(response.headers().firstValue("Location").orElseThrow());
    }

    public HttpResponse<String> send(String method, String path, BodyPublisher body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookieHeader());
        }
        HttpResponse<String> response = exchange(request.build());
        response.headers().allValues("Set-Cookie").stream()
                .flatMap(header -> HttpCookie.parse(header).stream())
                .forEach(this::keep);
        return response;
    }

    private String cookieHeader() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private void keep(HttpCookie cookie) {
        if (cookie.hasExpired() || cookie.getValue().isEmpty()) {
            cookies.remove(cookie.getName());
        } else {
            cookies.put(cookie.getName(), cookie.getValue());
        }
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
