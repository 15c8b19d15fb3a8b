package dev.pep.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pep.platform.security.InternalUser;
import dev.pep.platform.security.OuScope;
import dev.pep.platform.security.PartnerCaller;
import dev.pep.platform.security.Role;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

@PepIntegrationTest
@TestPropertySource(properties = "spring.application.name=tested")
@DisplayName("A service under test")
class PepIntegrationTestIntegrationTests {

    private static final InternalUser ECM = new InternalUser(
            "ecm.central.1@pep.example",
            "ECM Central 1",
            Set.of(Role.ECM),
            new OuScope(false, Set.of("US Central")),
            null);

    @LocalServerPort
    int port;

    @Autowired
    TestTokens tokens;

    @Autowired
    JdbcClient jdbc;

    @Test
    @DisplayName("takes each kind of token for who it names")
    void knowsCallers() throws Exception {
        PartnerCaller partner = new PartnerCaller("report", UUID.randomUUID(), 1, UUID.randomUUID(), UUID.randomUUID());

        assertThat(get("/api/who", tokens.internal(ECM)).body()).isEqualTo("ecm.central.1@pep.example");
        assertThat(get("/api/partner/who", tokens.partner(partner)).body()).isEqualTo("report");
        assertThat(get("/internal/who", tokens.machine("gateway", "links.exchange"))
                        .body())
                .isEqualTo("gateway");
    }

    @Test
    @DisplayName("refuses a token that the other issuer's key has signed, and one for another kind of caller")
    void refusesForged() throws Exception {
        assertThat(get("/api/who", tokens.forged(ECM)).statusCode()).isEqualTo(401);
        assertThat(get("/internal/who", tokens.internal(ECM)).statusCode()).isEqualTo(403);
        assertThat(get("/api/partner/who", tokens.internal(ECM)).statusCode()).isEqualTo(403);
    }

    @Test
    @DisplayName("quality 3: refuses a token for others, one that is over, and any without the issuer's signature")
    void refusesWrongTokens() throws Exception {
        for (String wrong :
                List.of(tokens.forOthers(ECM), tokens.expired(ECM), tokens.unsigned(ECM), tokens.confused(ECM))) {
            assertThat(get("/api/who", wrong).statusCode()).isEqualTo(401);
        }
    }

    @Test
    @DisplayName("shows health and metrics, the outbox's among them")
    void showsMetrics() throws Exception {
        assertThat(get("/actuator/health/readiness", "").statusCode()).isEqualTo(200);
        assertThat(get("/actuator/prometheus", "").body()).contains("pep_outbox_age_seconds", "pep_outbox_size");
        assertThat(get("/actuator/env", "").statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("has a database of its own with the platform's tables, and their own history")
    void hasTables() {
        assertThat(jdbc.sql("select count(*) from platform_schema_history where version = '1'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(jdbc.sql("select current_database()").query(String.class).single())
                .startsWith("test_");
    }

    private HttpResponse<String> get(String path, String token) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }
}
