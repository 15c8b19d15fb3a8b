package dev.pep.notification.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.pep.local.graph.GraphSimulator;
import dev.pep.notification.graph.GraphClients;
import dev.pep.notification.surroundings.Api;
import dev.pep.notification.surroundings.ForwardClock;
import dev.pep.platform.problem.Unavailable;
import dev.pep.platform.test.PepIntegrationTest;
import dev.pep.platform.test.TestTokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

@DisplayName("H3: the names of people in the directory")
@PepIntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class DirectoryIntegrationTests {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Duration CALL_TIMEOUT = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofHours(1);
    private static final String GRANT = "grant its application the permission User.ReadBasic.All";

    @TempDir
    static Path mails;

    @SuppressWarnings("NullAway.Init")
    private static GraphSimulator graph;

    @Autowired
    private Environment service;

    @Autowired
    private GraphClients clients;

    @Autowired
    private Permission permission;

    @Autowired
    private ForwardClock clock;

    /** The service has a clock that can be put forward. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Time {

        @Bean
        @Primary
        ForwardClock forwardClock() {
            return new ForwardClock();
        }
    }

    @DynamicPropertySource
    static void simulator(DynamicPropertyRegistry registry) throws IOException {
        graph = GraphSimulator.start(0, mails, Clock.systemUTC());
        registry.add("pep.graph.base-url", () -> address("/v1.0"));
        registry.add("pep.directory.call-timeout", () -> CALL_TIMEOUT);
        registry.add("pep.directory.pause-without-permission", () -> PAUSE);
    }

    @AfterAll
    static void stop() {
        graph.close();
    }

    @BeforeEach
    void beginWithPermission() {
        clock.putForwardBy(PAUSE);
        permission.granted();
    }

    @Test
    void areToldByMailOrByTheNameOfTheSignIn() {
        JsonNode answer =
                body(ask("ECM.West.3@pep.example", "noor.haddad@pep.example", "ljordan@pep.example", "no@one"));

        assertThat(answer.get("asked").asBoolean()).isTrue();
        assertThat(answer.get("people").findValuesAsString("email"))
                .containsExactly("ECM.West.3@pep.example", "noor.haddad@pep.example", "ljordan@pep.example");
        assertThat(answer.get("people").findValuesAsString("name"))
                .containsExactly("ECM West 3", "Noor Haddad", "Lee Jordan");
    }

    @Test
    void areToldOfAddressesWithQuotesAndSigns() {
        assertThat(names(ask("siobhan.o'neill@pep.example", "x') or startswith(mail,'e", "a&b+c@%41#d.example")))
                .containsExactly("Siobhan O'Neill");
    }

    @Test
    void areToldOfFiftyAtOnce() {
        Stream<String> unknown = IntStream.range(0, 47).mapToObj(n -> n + "@pep.example");

        assertThat(names(ask(Stream.of(
                                Stream.of("ecm.south.1@pep.example"),
                                unknown,
                                Stream.of("seller.south.2@pep.example", "x".repeat(5000)))
                        .flatMap(addresses -> addresses)
                        .toArray(String[]::new))))
                .containsExactly("ECM South 1", "Seller South 2");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 51})
    void areNotToldOfNoneAndOfMore(int addresses) {
        ResponseEntity<JsonNode> refused =
                ask(IntStream.range(0, addresses).mapToObj(n -> n + "@a").toArray(String[]::new));

        assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(body(refused).at("/errors/emails").asString()).contains("1 to 50");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"mode\": \"down\", \"count\": 1}",
                "{\"mode\": \"throttle\", \"count\": 1}",
                "{\"mode\": \"error\", \"count\": 1}"
            })
    void areNotWaitedForWhileGraphIsInTrouble(String fault) throws Exception {
        fault(fault);

        ResponseEntity<JsonNode> away = ask("ecm.west.3@pep.example");

        assertThat(away.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
        assertThat(away.getHeaders().getFirst(HttpHeaders.RETRY_AFTER)).isEqualTo("30");
        assertThat(names(ask("ecm.west.3@pep.example"))).containsExactly("ECM West 3");
    }

    @Test
    void areNotWaitedForWhileGraphIsSlow() throws Exception {
        fault("{\"mode\": \"hold\"}");
        var hasty = new GraphDirectory(
                clients, new DirectorySettings(Duration.ofMillis(200), PAUSE), permission, Clock.systemUTC());

        assertThatThrownBy(() -> hasty.named(List.of("ecm.west.3@pep.example"))).isInstanceOf(Unavailable.class);
        noFault();
        assertThat(names(ask("ecm.west.3@pep.example"))).containsExactly("ECM West 3");
    }

    @Test
    void areToldOfThoseWhoWereAskedForByThenWhenTheTimeIsOver() throws Exception {
        fault("{\"mode\": \"hold\", \"count\": 1}");
        CompletableFuture<JsonNode> coming = CompletableFuture.supplyAsync(() -> body(ask(twoCalls())));
        await().atMost(LIMIT).until(DirectoryIntegrationTests::isFaultOver);
        clock.putForwardBy(CALL_TIMEOUT);

        // again and again, as it may be released before it is held
        await().atMost(LIMIT).until(() -> noFault() && coming.isDone());
        assertLeftOut(coming.join());
    }

    @Test
    void areToldOfThoseWhoWereAskedForByThenWhenGraphFails() throws Exception {
        fault("{\"mode\": \"hold\", \"count\": 1}");
        CompletableFuture<JsonNode> coming = CompletableFuture.supplyAsync(() -> body(ask(twoCalls())));
        await().atMost(LIMIT).until(DirectoryIntegrationTests::isFaultOver);

        await().atMost(LIMIT).until(() -> fault("{\"mode\": \"error\"}") && coming.isDone());
        noFault();
        assertLeftOut(coming.join());
    }

    @Test
    void areNotAskedForAWhileWithoutPermissionWhichIsSaidOnce(CapturedOutput output) throws Exception {
        fault("{\"mode\": \"denied\", \"count\": 1}");

        JsonNode refused = body(ask("ecm.west.3@pep.example"));
        JsonNode notAsked = body(ask("ecm.west.3@pep.example"));

        assertThat(refused.get("asked").asBoolean()).isFalse();
        assertThat(notAsked.get("asked").asBoolean()).isFalse();
        assertThat(notAsked.get("leftOut").valueStream().map(JsonNode::asString))
                .containsExactly("ecm.west.3@pep.example");
        assertThat(refused.get("people")).isEmpty();
        assertThat(output.getOut()).containsOnlyOnce(GRANT);
        clock.putForwardBy(PAUSE);
        assertThat(names(ask("ecm.west.3@pep.example"))).containsExactly("ECM West 3");
    }

    @Test
    void areUnknownOfAddressesThatNobodyHasWhichSaysNothingOfThePermission(CapturedOutput output) {
        permission.refused();
        clock.putForwardBy(PAUSE);

        assertThat(body(ask(" ", "x".repeat(121))).get("leftOut")).isEmpty();
        permission.refused();
        assertThat(output.getOut()).containsOnlyOnce(GRANT);
    }

    /** As many as two calls are needed for, with one whom Graph knows in each. */
    private static String[] twoCalls() {
        Stream<String> unknown = IntStream.range(0, 6).mapToObj(n -> n + "@pep.example");
        return Stream.of(Stream.of("ecm.south.1@pep.example"), unknown, Stream.of("seller.south.2@pep.example"))
                .flatMap(addresses -> addresses)
                .toArray(String[]::new);
    }

    private static void assertLeftOut(JsonNode answer) {
        assertThat(answer.get("asked").asBoolean()).isFalse();
        assertThat(answer.get("people").findValuesAsString("name")).containsExactly("ECM South 1");
        assertThat(answer.get("leftOut").valueStream().map(JsonNode::asString))
                .containsExactly("seller.south.2@pep.example");
    }

    private ResponseEntity<JsonNode> ask(String... addresses) {
        return Api.with(TestTokens.shared().machine("gateway", "people.read"), service)
                .send(HttpMethod.POST, "/internal/people/names", Map.of("emails", Arrays.asList(addresses)));
    }

    private static JsonNode body(ResponseEntity<JsonNode> answer) {
        return Objects.requireNonNull(answer.getBody());
    }

    private static List<String> names(ResponseEntity<JsonNode> answer) {
        return body(answer).path("people").findValuesAsString("name");
    }

    private static boolean fault(String json) throws IOException, InterruptedException {
        control(HttpRequest.newBuilder().PUT(BodyPublishers.ofString(json)));
        return true;
    }

    private static boolean noFault() throws IOException, InterruptedException {
        control(HttpRequest.newBuilder().DELETE());
        return true;
    }

    private static boolean isFaultOver() throws IOException, InterruptedException {
        return control(HttpRequest.newBuilder().GET()).contains("none");
    }

    private static String control(HttpRequest.Builder request) throws IOException, InterruptedException {
        URI faults = URI.create(address("/_simulator/faults"));
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request.uri(faults).build(), BodyHandlers.ofString())
                    .body();
        }
    }

    private static String address(String path) {
        return "http://127.0.0.1:" + graph.port() + path;
    }
}
