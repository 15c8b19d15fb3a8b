package dev.pep.notification.surroundings;

import dev.pep.platform.security.Role;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import tools.jackson.databind.JsonNode;

/** The administrator, who sees all messages and sends them again. */
public final class Administrator {

    public static final String EMAIL = "administrator@pep.example";
    private static final String MESSAGES = "/api/notification/messages";

    private final Environment service;

    Administrator(Environment service) {
        this.service = service;
    }

    /** A message with its history. */
    public JsonNode message(Object id) {
        return body(MESSAGES + "/" + id);
    }

    /** A message to somebody, once there is one in that state. */
    public JsonNode awaitMessage(String recipient, String state) {
        return await(recipient, state, message -> true);
    }

    /** A message to somebody, once there is one in that state for that reason. */
    public JsonNode awaitMessage(String recipient, String state, String reason) {
        return await(
                recipient, state, message -> message.get("reason").asString("").equals(reason));
    }

    public HttpStatusCode sendAgain(Object id) {
        return api().send(HttpMethod.POST, MESSAGES + "/" + id + "/send-again", null)
                .getStatusCode();
    }

    private JsonNode await(String recipient, String state, Predicate<JsonNode> wanted) {
        return Awaitility.await()
                .pollInterval(Duration.ofMillis(50))
                .atMost(Duration.ofSeconds(60))
                .until(() -> messages(recipient, state).stream().filter(wanted).toList(), found -> !found.isEmpty())
                .getFirst();
    }

    private List<JsonNode> messages(String recipient, String state) {
        return List.copyOf(body(MESSAGES + "?q=" + recipient + "&state=" + state)
                .get("messages")
                .values());
    }

    private JsonNode body(String path) {
        return Objects.requireNonNull(api().get(path).getBody());
    }

    private Api api() {
        return Api.as(EMAIL, Role.ADMINISTRATOR, service);
    }
}
