package dev.pep.e2e.copies;

import dev.pep.e2e.history.Reading;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;

/** A contact's browser at a link: one session, good at every gateway; where one does not answer it asks the next. */
public final class Session {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Set<Integer> TRY_AGAIN = Set.of(429, 502, 503, 504);

    private final Web web = new Web();
    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private final List<URI> gateways;
    private final String partner;
    private final Queue<Reading> readings;
    private int turn;

    /** Opens a link: its door is the path under which links of its purpose are opened. */
    public Session(List<URI> gateways, String partner, Queue<Reading> readings, String door, String secret) {
        this.gateways = gateways;
        this.partner = partner;
        this.readings = readings;
        call("GET", door, BodyPublishers.noBody(), "text/html");
        String form = "secret=" + secret + "&_csrf=" + cookies.get("__Host-XSRF-TOKEN");
        call("POST", door, BodyPublishers.ofString(form), "application/x-www-form-urlencoded");
    }

    HttpResponse<String> get(String path) {
        return call("GET", path, BodyPublishers.noBody(), "application/json");
    }

    /** Asks until there is an answer: that is safe, as a change carries its id. */
    public HttpResponse<String> patch(String path, String json) {
        return call("PATCH", path, BodyPublishers.ofString(json), "application/json");
    }

    /** Asks until there is an answer: that is safe for what a repetition does not change. */
    public HttpResponse<String> post(String path, String json) {
        return call("POST", path, BodyPublishers.ofString(json), "application/json");
    }

    /** Asks once, for so long. */
    Optional<HttpResponse<String>> patchOnce(String path, String json, Duration patience) {
        return attempt("PATCH", path, BodyPublishers.ofString(json), "application/json", patience);
    }

    private HttpResponse<String> call(String method, String path, BodyPublisher body, String type) {
        return Awaitility.await("an answer to " + method + " " + path)
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .until(() -> attempt(method, path, body, type, Duration.ofSeconds(4)), Optional::isPresent)
                .orElseThrow();
    }

    private Optional<HttpResponse<String>> attempt(
            String method, String path, BodyPublisher body, String type, Duration patience) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        gateways.get(turn % gateways.size()).resolve(path))
                .header("Content-Type", type)
                .method(method, body);
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookieHeader())
                    .header("X-XSRF-TOKEN", cookies.getOrDefault("__Host-XSRF-TOKEN", ""));
        }
        Optional<HttpResponse<String>> answer =
                web.send(request, patience).filter(found -> !TRY_AGAIN.contains(found.statusCode()));
        answer.ifPresentOrElse(this::keep, () -> turn++);
        return answer;
    }

    private void keep(HttpResponse<String> answer) {
        readings.add(
                new Reading(answer.request().method() + " " + answer.request().uri(), partner, answer.body()));
        answer.headers().allValues("set-cookie").stream()
                .flatMap(header -> HttpCookie.parse(header).stream())
                .forEach(cookie -> cookies.put(cookie.getName(), cookie.getValue()));
    }

    /** From now on the gateway of this number is asked first. */
    void prefer(int gateway) {
        turn = gateway;
    }

    private String cookieHeader() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }
}
