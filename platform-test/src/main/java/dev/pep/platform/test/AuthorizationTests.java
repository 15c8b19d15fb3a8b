package dev.pep.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pep.platform.security.OuScope;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/**
 * Goes through all operations of a service with all kinds of callers: extend it in
 * {@code AuthorizationIntegrationTests}, which says who may call what. An operation of which nothing is said fails.
 */
@PepIntegrationTest
public abstract class AuthorizationTests {

    private static final OuScope CENTRAL = new OuScope(false, Set.of("US Central"));
    private static final String UNOWNED = "other";
    private static final Map<String, Set<String>> OF_EVERY_SERVICE = Map.of(
            "GET /api/%s/dead-letters", Persona.ADMINISTRATORS,
            "GET /api/%s/dead-letters/{id}", Persona.ADMINISTRATORS,
            "POST /api/%s/dead-letters/send-back", Persona.ADMINISTRATORS,
            "POST /api/%s/dead-letters/{id}/discard", Persona.ADMINISTRATORS,
            "POST /api/%s/dead-letters/{id}/send-back", Persona.ADMINISTRATORS);

    /** Of a service that owns links, and of one that has read models. */
    private static final Map<String, Set<String>> OF_SOME_SERVICES = Map.of(
            "POST /internal/links/{linkId}/secret",
            Set.of(Persona.machine("links.issue")),
            "POST /internal/links/exchange",
            Set.of(Persona.machine("links.exchange")),
            "GET /api/%s/read-models",
            Persona.ADMINISTRATORS,
            "POST /api/%s/read-models/{model}/rebuild",
            Persona.ADMINISTRATORS);

    @LocalServerPort
    private int port;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private ApplicationContext service;

    @Value("${pep.api}")
    private String api;

    /**
     * Returns the names of those who may call each of the service's own operations, such as {@code GET /api/x/{id}}.
     */
    protected Map<String, Set<String>> allowed() {
        return Map.of();
    }

    /** Returns the body of a call that has one. */
    protected String json() {
        return "{}";
    }

    /** Gives a call its method and body; an operation that takes no JSON needs its own. */
    protected HttpRequest.Builder body(String operation, HttpRequest.Builder call) {
        String method = operation.substring(0, operation.indexOf(' '));
        return method.equals("GET")
                ? call.GET()
                : call.header("Content-Type", "application/json").method(method, BodyPublishers.ofString(json()));
    }

    @Test
    @DisplayName("H11: every operation is open to exactly those for whom it is meant")
    void opensEachOperationToItsCallersOnly() throws IOException, InterruptedException {
        List<String> operations = operations();
        Map<String, Set<String>> allowed = all(operations);
        List<Persona> callers = callers(named(allowed));
        assertThat(callers).extracting(Persona::name).containsAll(named(allowed));
        assertThat(operations).containsExactlyInAnyOrderElementsOf(allowed.keySet());
        for (String operation : operations) {
            assertThat(status(operation, "")).as(operation).isEqualTo(401);
            for (Persona caller : callers) {
                check(operation, caller, allowed.getOrDefault(operation, Set.of()));
            }
        }
    }

    /** Returns what is said of the service's own operations and of those that the platform gives it. */
    private Map<String, Set<String>> all(List<String> operations) {
        Map<String, Set<String>> all = new HashMap<>(allowed());
        OF_EVERY_SERVICE.forEach((operation, callers) -> all.put(operation.formatted(api), callers));
        OF_SOME_SERVICES.forEach((operation, callers) -> {
            if (operations.contains(operation.formatted(api))) {
                all.put(operation.formatted(api), callers);
            }
        });
        return all;
    }

    private void check(String operation, Persona caller, Set<String> allowed) throws IOException, InterruptedException {
        int status = status(operation, caller.token());
        if (allowed.contains(caller.name())) {
            assertThat(status)
                    .as(operation + " by " + caller.name())
                    .isNotEqualTo(403)
                    .isLessThan(500);
        } else {
            assertThat(status).as(operation + " by " + caller.name()).isEqualTo(403);
        }
    }

    private static List<String> named(Map<String, Set<String>> allowed) {
        return allowed.values().stream().flatMap(Set::stream).distinct().toList();
    }

    /** Everybody whom the test or the service itself names, and those whom nobody does. */
    private List<Persona> callers(List<String> named) {
        Stream<String> outside = Stream.of(
                        named.stream(),
                        NamedCallers.of(service),
                        Stream.of(Persona.partner(UNOWNED), Persona.machine(UNOWNED)))
                .flatMap(names -> names)
                .distinct();
        return Stream.concat(Persona.internal(tokens, CENTRAL), outside.flatMap(name -> Persona.outside(tokens, name)))
                .toList();
    }

    private List<String> operations() throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            String document = http.send(
                            HttpRequest.newBuilder(address("/v3/api-docs")).build(), BodyHandlers.ofString())
                    .body();
            return JsonMapper.shared()
                    .readTree(document)
                    .at("/paths")
                    .propertyStream()
                    .flatMap(path -> path.getValue().propertyNames().stream()
                            .map(method -> method.toUpperCase(Locale.ROOT) + " " + path.getKey()))
                    .toList();
        }
    }

    private int status(String operation, String token) throws IOException, InterruptedException {
        String path = operation
                .substring(operation.indexOf(' ') + 1)
                .replaceAll("\\{\\w+}", UUID.randomUUID().toString());
        HttpRequest.Builder call = body(operation, HttpRequest.newBuilder(address(path)));
        if (!token.isEmpty()) {
            call.header("Authorization", "Bearer " + token);
        }
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(call.build(), BodyHandlers.discarding()).statusCode();
        }
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
