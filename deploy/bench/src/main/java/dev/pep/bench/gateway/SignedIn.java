package dev.pep.bench.gateway;

import java.io.IOException;
import java.net.HttpCookie;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A browser that has signed in by the real flow, and what it sends with each change. */
final class SignedIn {

    private static final String CSRF = "__Host-XSRF-TOKEN";
    private static final int ATTEMPTS = 5;
    private static final String PERSONA = "username=ecm.central.1%40pep.example";

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new TreeMap<>();
    private final String gateway;

    private SignedIn(String gateway) {
        this.gateway = gateway;
    }

    /** Signs in as the first of the personas; a sign-in server that is still cold may need another attempt. */
    static SignedIn at(String gateway) throws IOException, InterruptedException {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            var browser = new SignedIn(gateway);
            if (browser.signIn()) {
                return browser;
            }
        }
        throw new IOException("Nobody could sign in at " + gateway);
    }

    private boolean signIn() throws IOException, InterruptedException {
        URI login = location(send(request(URI.create(gateway + "/oauth2/authorization/pep"))));
        var form = HttpRequest.newBuilder(login)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(PERSONA));
        URI back = location(http.send(form.build(), BodyHandlers.ofString()));
        send(request(back));
        return send(request(URI.create(gateway + "/api/me"))).statusCode() == HttpURLConnection.HTTP_OK;
    }

    /** Returns the headers of a change: the session, and the proof that the page is ours. */
    Map<String, String> headers() {
        var headers = new TreeMap<String, String>();
        headers.put("Cookie", cookieHeader());
        headers.put("X-XSRF-TOKEN", cookies.getOrDefault(CSRF, ""));
        headers.put("Origin", gateway);
        headers.put("Sec-Fetch-Site", "same-origin");
        return headers;
    }

    private HttpRequest.Builder request(URI address) {
        var request = HttpRequest.newBuilder(address);
        return cookies.isEmpty() ? request : request.header("Cookie", cookieHeader());
    }

    private String cookieHeader() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = http.send(request.build(), BodyHandlers.ofString());
        answer.headers().allValues("set-cookie").stream()
                .flatMap(header -> HttpCookie.parse(header).stream())
                .forEach(cookie -> cookies.put(cookie.getName(), cookie.getValue()));
        return answer;
    }

    private static URI location(HttpResponse<String> answer) throws IOException {
        return URI.create(answer.headers()
                .firstValue("location")
                .orElseThrow(() -> new IOException("No redirect but " + answer.statusCode() + ": " + answer.body())));
    }
}
