package dev.pep.local.graph;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Graph v1.0 under /v1.0: sendMail, and users by address; a request that Graph would refuse is refused in Graph's
 * words.
 */
final class GraphApi {

    private static final Pattern SEND_MAIL = Pattern.compile("/v1\\.0/(?:users/([^/]+)|me)/sendMail");
    private static final String USERS = "/v1.0/users";
    private static final Set<String> SECRET_HEADERS = Set.of("authorization", "cookie");

    private final Mails mails;
    private final Calls calls;
    private final Clock clock;

    GraphApi(Mails mails, Calls calls, Clock clock) {
        this.mails = mails;
        this.calls = calls;
        this.clock = clock;
    }

    /** Does what was asked and answers. */
    void answer(HttpExchange exchange) throws IOException {
        try {
            accept(exchange, perform(exchange));
        } catch (GraphProblem problem) {
            refuse(exchange, problem);
        }
    }

    /** What was found, or nothing but that it was taken. */
    record Done(int status, @Nullable Object content) {}

    /** Answers what was done. */
    void accept(HttpExchange exchange, Done done) throws IOException {
        calls.add(exchange.getRequestURI().getPath(), Integer.toString(done.status()));
        identify(exchange);
        if (done.content() == null) {
            Http.empty(exchange, done.status());
        } else {
            Http.json(exchange, done.status(), done.content());
        }
    }

    static boolean readsPeople(HttpExchange exchange) {
        return exchange.getRequestURI().getPath().equals(USERS)
                && exchange.getRequestMethod().equals("GET");
    }

    /** Does what was asked, and leaves the answer to the caller. */
    Done perform(HttpExchange exchange) throws IOException, GraphProblem {
        requireToken(exchange);
        if (readsPeople(exchange)) {
            return new Done(200, Map.of("value", users(exchange)));
        }
        send(exchange);
        return new Done(202, null);
    }

    private static List<Map<String, @Nullable Object>> users(HttpExchange exchange) throws GraphProblem {
        var filter = UserFilter.of(Http.parameter(exchange, "$filter"));
        var selected = Set.of(Http.parameter(exchange, "$select").split(","));
        return DirectoryUser.ALL.stream()
                .filter(filter::matches)
                .map(user -> user.only(selected))
                .toList();
    }

    private void send(HttpExchange exchange) throws IOException, GraphProblem {
        var sendMail = SEND_MAIL.matcher(exchange.getRequestURI().getRawPath());
        if (!sendMail.matches()) {
            throw new GraphProblem(
                    400,
                    "BadRequest",
                    "Resource not found for '" + exchange.getRequestURI().getPath() + "'.");
        }
        if (!exchange.getRequestMethod().equals("POST")) {
            throw new GraphProblem(405, "Request_BadRequest", "Specified HTTP method is not allowed.");
        }
        var mailbox = URLDecoder.decode(Objects.requireNonNullElse(sendMail.group(1), "me"), StandardCharsets.UTF_8);
        mails.add(SentMessage.in(Http.body(exchange)).from(mailbox, clock.instant(), headers(exchange)));
    }

    void refuse(HttpExchange exchange, GraphProblem problem) throws IOException {
        calls.add(exchange.getRequestURI().getPath(), problem.status() + " " + problem.code());
        var requestId = identify(exchange);
        var inner = Map.of(
                "date", clock.instant().truncatedTo(ChronoUnit.SECONDS).toString(),
                "request-id", requestId,
                "client-request-id", Objects.requireNonNullElse(clientRequestId(exchange), requestId));
        Http.json(
                exchange,
                problem.status(),
                Map.of("error", Map.of("code", problem.code(), "message", problem.text(), "innerError", inner)));
    }

    private static void requireToken(HttpExchange exchange) throws GraphProblem {
        var authorization =
                Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Authorization"), "");
        if (!authorization.matches("Bearer \\S+")) {
            exchange.getResponseHeaders().set("WWW-Authenticate", "Bearer realm=\"\", error=\"invalid_token\"");
            throw new GraphProblem(401, "InvalidAuthenticationToken", "Access token is empty.");
        }
    }

    private static String identify(HttpExchange exchange) {
        var id = UUID.randomUUID().toString();
        exchange.getResponseHeaders().set("request-id", id);
        exchange.getResponseHeaders()
                .set("client-request-id", Objects.requireNonNullElse(clientRequestId(exchange), id));
        return id;
    }

    private static @Nullable String clientRequestId(HttpExchange exchange) {
        return exchange.getRequestHeaders().getFirst("client-request-id");
    }

    private static List<Mail.Header> headers(HttpExchange exchange) {
        return exchange.getRequestHeaders().entrySet().stream()
                .filter(header -> !SECRET_HEADERS.contains(header.getKey().toLowerCase(Locale.ROOT)))
                .map(header -> new Mail.Header(header.getKey(), String.join(", ", header.getValue())))
                .toList();
    }
}
