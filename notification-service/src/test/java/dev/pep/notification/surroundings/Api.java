package dev.pep.notification.surroundings;

import dev.pep.platform.security.InternalUser;
import dev.pep.platform.security.OuScope;
import dev.pep.platform.security.Role;
import dev.pep.platform.test.TestTokens;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;

/** Calls the service as one person would, and takes every answer. */
public final class Api {

    private final RestClient http;

    private Api(Environment service, String token) {
        http = RestClient.builder()
                .baseUrl("http://localhost:" + service.getRequiredProperty("local.server.port"))
                .defaultHeaders(headers -> {
                    if (!token.isEmpty()) {
                        headers.setBearerAuth(token);
                    }
                })
                .defaultStatusHandler(status -> true, (request, response) -> {})
                .build();
    }

    public static Api as(String email, Role role, Environment service) {
        InternalUser user =
                new InternalUser(email, "Somebody", Set.of(role), new OuScope(false, Set.of("US Central")), null);
        return with(TestTokens.shared().internal(user), service);
    }

    public static Api with(String token, Environment service) {
        return new Api(service, token);
    }

    public ResponseEntity<JsonNode> get(String path) {
        return http.get().uri(path).retrieve().toEntity(JsonNode.class);
    }

    public String text(String path) {
        return Objects.requireNonNull(http.get().uri(path).retrieve().body(String.class));
    }

    public ResponseEntity<JsonNode> send(HttpMethod method, String path, @Nullable Object body) {
        RestClient.RequestBodySpec request = http.method(method).uri(path).contentType(MediaType.APPLICATION_JSON);
        return (body == null ? request : request.body(body)).retrieve().toEntity(JsonNode.class);
    }
}
