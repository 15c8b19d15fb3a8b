package dev.pep.notification;

import static dev.pep.notification.surroundings.TestEvents.report;
import static dev.pep.notification.surroundings.TestEvents.reported;
import static dev.pep.notification.surroundings.TestEvents.requested;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pep.event.report.AccountStatus;
import dev.pep.notification.surroundings.Api;
import dev.pep.notification.surroundings.TestEvents;
import dev.pep.platform.security.InternalUser;
import dev.pep.platform.security.OuScope;
import dev.pep.platform.security.Role;
import dev.pep.platform.test.DeadLetters;
import dev.pep.platform.test.TestTokens;
import dev.pep.platform.test.contract.ServiceExamples;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Somebody to whom everything happens that the examples of the OpenAPI document are about. */
final class ExampleReader implements ServiceExamples {

    private static final String MESSAGE = "01990a10-4d2f-7c31-9a0d-3b5e8c7d0001";
    private static final String LETTER = "notification-service~pep.partner-report.v1~0~42";
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final String email = "reader." + UUID.randomUUID() + "@pep.example";
    private final TestEvents events;
    private final JdbcClient jdbc;
    private final Api api;

    ExampleReader(Environment service, TestEvents events, JdbcClient jdbc) {
        this.events = events;
        this.jdbc = jdbc;
        this.api = Api.with(token(""), service);
    }

    @Override
    public String token(String path) {
        if (path.startsWith("/internal/")) {
            return TestTokens.shared().machine("a-service", "people.read");
        }
        return TestTokens.shared()
                .internal(new InternalUser(
                        email,
                        "Reader",
                        Set.of(Role.ECM, Role.ADMINISTRATOR),
                        new OuScope(false, Set.of("US Central")),
                        null));
    }

    /** Makes what the operation's example is about, and returns it by the names that the examples have for it. */
    @Override
    public Map<String, String> ready(String operation) {
        return switch (operation.substring(0, operation.indexOf('.'))) {
            case "deadLetter" -> Map.of(LETTER, DeadLetters.add(jdbc));
            case "directory" -> Map.of();
            case "message" -> Map.of(MESSAGE, message());
            case "nextDigest" -> changed();
            default -> preferences();
        };
    }

    @Override
    public Map<String, String> unknown() {
        return Map.of(MESSAGE, UUID.randomUUID().toString(), LETTER, "unknown");
    }

    private String message() {
        String contact = UUID.randomUUID() + "@alder.example";
        events.publish(requested(UUID.randomUUID(), contact));
        return Awaitility.await()
                .atMost(LIMIT)
                .until(
                        () -> body("/api/notification/messages?state=SENT&q=" + contact)
                                .path("messages")
                                .path(0)
                                .path("id")
                                .asString(""),
                        id -> !id.isEmpty());
    }

    private Map<String, String> changed() {
        preferences();
        events.publish(reported(
                UUID.randomUUID(), report(AccountStatus.TARGET), report(AccountStatus.PAST_CUSTOMER), email, null));
        Awaitility.await()
                .atMost(LIMIT)
                .until(() -> api.get("/api/notification/next-digest").getStatusCode() == HttpStatus.OK);
        return Map.of();
    }

    /** Has chosen the longest delay and not to be told in the night. */
    private Map<String, String> preferences() {
        Map<String, Object> night = Map.of("from", "20:00", "to", "07:00", "weekendsOff", false);
        Map<String, Object> wish =
                Map.of("delayMinutes", 1440, "maxWaitMinutes", 1440, "zone", "America/Chicago", "quietHours", night);
        ResponseEntity<JsonNode> chosen = api.send(HttpMethod.PUT, "/api/notification/preferences", wish);
        assertThat(chosen.getStatusCode()).as(chosen.toString()).isEqualTo(HttpStatus.OK);
        return Map.of();
    }

    private JsonNode body(String path) {
        return Objects.requireNonNull(api.get(path).getBody());
    }
}
