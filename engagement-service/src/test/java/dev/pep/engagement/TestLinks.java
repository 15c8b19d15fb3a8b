package dev.pep.engagement;

import dev.pep.platform.test.TestTokens;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;

/** Calls the service as those who mail and exchange links do. */
final class TestLinks {

    private final RestClient http;

    TestLinks(int port) {
        http = RestClient.builder()
                .baseUrl("http://localhost:" + port)
                .defaultStatusHandler(status -> true, (request, response) -> {})
                .build();
    }

    /** Returns the secret that the mail with the link carries. */
    String of(UUID link) {
        return Objects.requireNonNull(secret(link).getBody()).path("secret").asString();
    }

    ResponseEntity<JsonNode> secret(UUID link) {
        return post("/internal/links/" + link + "/secret", "links.issue", Map.of());
    }

    ResponseEntity<JsonNode> exchange(String secret) {
        return post("/internal/links/exchange", "links.exchange", Map.of("secret", secret));
    }

    private ResponseEntity<JsonNode> post(String path, String scope, Object body) {
        return http.post()
                .uri(path)
                .headers(headers -> headers.setBearerAuth(TestTokens.shared().machine("a-machine", scope)))
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .retrieve()
                .toEntity(JsonNode.class);
    }
}
