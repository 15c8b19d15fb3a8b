package dev.pep.platform.readmodel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pep.platform.security.InternalUser;
import dev.pep.platform.security.OuScope;
import dev.pep.platform.security.Role;
import dev.pep.platform.test.PepIntegrationTest;
import dev.pep.platform.test.TestTokens;
import dev.pep.platform.test.contract.Contract;
import dev.pep.platform.test.contract.Trial;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@PepIntegrationTest
@TestPropertySource(
        properties = {
            "spring.application.name=model-service",
            "spring.flyway.locations=classpath:db/readmodel",
            "pep.read-models.heartbeat=200ms",
            "pep.kafka.retries=1"
        })
@DisplayName("Read models in the hands of an administrator")
class ReadModelApiIntegrationTests {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final StateTopics TOPICS = new StateTopics();

    @LocalServerPort
    int port;

    @Autowired
    TestTokens tokens;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Hook hook;

    private final UUID account = UUID.randomUUID();
    private String administrator;

    @DynamicPropertySource
    static void topic(DynamicPropertyRegistry settings) throws Exception {
        TOPICS.create(TOPICS.accounts());
        settings.add("test.accounts", TOPICS::accounts);
    }

    @BeforeEach
    void signIn() {
        administrator = token(Role.ADMINISTRATOR);
        awaitCondition("CURRENT");
    }

    @AfterEach
    void heal() {
        hook.doing(name -> {});
    }

    @Test
    @DisplayName("quality 5: what is promised of its operations is described in full, and kept")
    void keepsItsContract() throws Exception {
        Contract contract = Contract.at(URI.create(address("/v3/api-docs")));
        contract.assertDescribedInFull();
        Trial trial = new Trial(contract, URI.create(address("")));
        for (var operation : contract.operations()) {
            if (operation.id().startsWith("readModel.")) {
                trial.of(operation, Map.of(), "Authorization", "Bearer " + administrator);
            }
        }
    }

    @Test
    @DisplayName("a rebuild is asked for, seen, and over; who asks for what is not there is told so")
    void rebuilds() throws Exception {
        long before = build();

        assertThat(post("/account/rebuild", administrator).statusCode()).isEqualTo(202);

        Awaitility.await().atMost(LIMIT).until(() -> build() > before);
        assertThat(post("/unknown/rebuild", administrator).statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("nobody but an administrator sees or rebuilds them")
    void isForAdministrators() throws Exception {
        String ecm = token(Role.ECM);

        assertThat(get("/api/model/read-models", ecm).statusCode()).isEqualTo(403);
        assertThat(post("/account/rebuild", ecm).statusCode()).isEqualTo(403);
    }

    @Test
    @DisplayName("quality 2 (5): a state that could not be written is written when it is sent back")
    void writesWhatIsSentBack() throws Exception {
        refuse("refused");
        TOPICS.account(account, "refused");
        TOPICS.flush();
        String letter = awaitLetter();
        hook.doing(name -> {});

        assertThat(sendBack(letter)).isEqualTo("HANDLED");

        assertThat(names()).containsExactly("refused");
    }

    @Test
    @DisplayName("quality 2 (2): a state that is sent back after a later one is not written")
    void neverGoesBackwards() throws Exception {
        refuse("old");
        TOPICS.account(account, "old");
        TOPICS.flush();
        String letter = awaitLetter();
        TOPICS.account(account, "new");
        TOPICS.flush();
        Awaitility.await().atMost(LIMIT).until(() -> names().contains("new"));
        hook.doing(name -> {});

        assertThat(sendBack(letter)).isEqualTo("SUPERSEDED");

        assertThat(names()).containsExactly("new");
    }

    private void refuse(String refused) {
        hook.doing(name -> {
            if (name.equals(refused)) {
                throw new IllegalArgumentException("no such account");
            }
        });
    }

    private String awaitLetter() {
        return Awaitility.await()
                .atMost(LIMIT)
                .until(
                        () -> jdbc.sql("select id from dead_letter where key = ?")
                                .param(account.toString())
                                .query(String.class)
                                .optional()
                                .orElse(null),
                        Objects::nonNull);
    }

    private List<String> names() {
        return jdbc.sql("select name from account where account_id = ?")
                .param(account)
                .query(String.class)
                .list();
    }

    private long build() {
        return jdbc.sql("select current_build from read_model where name = 'account'")
                .query(Long.class)
                .single();
    }

    private void awaitCondition(String condition) {
        Awaitility.await()
                .atMost(LIMIT)
                .until(() -> StreamSupport.stream(list().spliterator(), false)
                        .allMatch(model -> model.get("condition").asString().equals(condition)));
    }

    private JsonNode list() throws Exception {
        return new JsonMapper()
                .readTree(get("/api/model/read-models", administrator).body());
    }

    private String sendBack(String letter) throws Exception {
        String body = send(request("/api/model/dead-letters/" + letter + "/send-back", administrator)
                        .POST(HttpRequest.BodyPublishers.noBody()))
                .body();
        return new JsonMapper().readTree(body).path("outcome").asString();
    }

    private HttpResponse<String> get(String path, String token) throws Exception {
        return send(request(path, token).GET());
    }

    private HttpResponse<String> post(String path, String token) throws Exception {
        return send(request("/api/model/read-models" + path, token).POST(HttpRequest.BodyPublishers.noBody()));
    }

    private HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(URI.create(address(path))).header("Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }

    private String token(Role role) {
        return tokens.internal(
                new InternalUser("person@pep.example", "Person", Set.of(role), new OuScope(true, Set.of()), null));
    }
}
