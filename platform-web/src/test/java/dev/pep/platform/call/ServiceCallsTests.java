package dev.pep.platform.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;

@DisplayName("Calls to other services")
class ServiceCallsTests {

    private static final Function<RestClient, @Nullable String> ASK =
            http -> http.get().uri("/asked").retrieve().body(String.class);

    private final List<String> tokens = new CopyOnWriteArrayList<>();
    private final CountDownLatch slow = new CountDownLatch(1);
    private volatile int status = 200;
    private volatile String answer = "ok";
    private volatile int tokenStatus = 200;
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/asked", exchange -> {
            tokens.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
            if (status == 0) {
                await();
            }
            exchange.sendResponseHeaders(Math.max(200, status), answer.isEmpty() ? -1 : answer.length());
            exchange.getResponseBody().write(answer.getBytes());
            exchange.close();
        });
        server.createContext("/token", exchange -> {
            if (tokenStatus == 0) {
                await();
            }
            byte[] token = "{\"access_token\":\"ours\",\"token_type\":\"Bearer\",\"expires_in\":3600}".getBytes();
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(Math.max(200, tokenStatus), token.length);
            exchange.getResponseBody().write(token);
            exchange.close();
        });
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    @AfterEach
    void stop() {
        slow.countDown();
        server.stop(0);
    }

    @Test
    @DisplayName("go with the machine's token, which is fetched once")
    void goAsTheMachine() {
        with(calls -> {
            String first = calls.call("other", ASK);
            String second = calls.call("other", ASK);
            assertThat(List.of(first, second)).containsExactly("ok", "ok");
        });
        assertThat(tokens).containsExactly("Bearer ours", "Bearer ours");
    }

    @Test
    @DisplayName("end in one fact whatever keeps the answer away")
    void areUnavailable() {
        with(calls -> {
            status = 503;
            assertUnavailable(calls, "other", "answered 503");
            status = 0;
            assertUnavailable(calls, "other", "other-service does not answer: HttpTimeoutException");
            assertUnavailable(calls, "away", "away-service does not answer: ConnectException");
        });
        tokenStatus = 500;
        with(calls -> assertUnavailable(calls, "other", "gives no token for other-service: invalid_token_response"));
    }

    @Test
    @DisplayName("wait for a token no longer than for an answer")
    void doNotHangForAToken() {
        tokenStatus = 0;
        with(calls -> assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertUnavailable(calls, "other", "gives no token for other-service: HttpTimeoutException")));
    }

    @Test
    @DisplayName("are unavailable, too, when the answer is empty or cannot be read, and say nothing of what it holds")
    void cannotUseTheAnswer() {
        with(calls -> {
            answer = "";
            assertUnavailable(calls, "other", "other-service gave an empty answer");
            answer = "a secret";
            assertThatThrownBy(() -> calls.call(
                            "other", http -> http.get().uri("/asked").retrieve().body(Integer.class)))
                    .isInstanceOf(ServiceUnavailable.class)
                    .hasMessageStartingWith("other-service gave an unreadable answer: ")
                    .hasMessageNotContaining("secret")
                    .hasNoCause();
        });
    }

    @Test
    @DisplayName("let through what the call makes of a status that it knows")
    void letTheirOwnFactsThrough() {
        status = 404;
        with(calls -> {
            String answer = calls.call("other", ServiceCallsTests::askOrNothing);
            assertThat(answer).isEqualTo("nothing");
        });
    }

    @Test
    @DisplayName("name the setting that is missing")
    void nameWhatIsMissing() {
        with(calls -> assertThatThrownBy(() -> calls.call("unknown", ASK))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("pep.services.unknown.url is not set"));
    }

    private static String askOrNothing(RestClient http) {
        try {
            return String.valueOf(ASK.apply(http));
        } catch (HttpClientErrorException.NotFound known) {
            assertThat(known.getMessage()).as("no body, which may be a secret").doesNotContain("ok");
            return "nothing";
        }
    }

    private static void assertUnavailable(ServiceCalls calls, String service, String reason) {
        assertThatThrownBy(() -> calls.call(service, ASK))
                .isInstanceOf(ServiceUnavailable.class)
                .hasMessageContaining(reason);
    }

    private void with(java.util.function.Consumer<ServiceCalls> test) {
        URI here = URI.create("http://localhost:" + server.getAddress().getPort());
        Map<String, String> settings = Map.of(
                "pep.services.other.url", here.toString(),
                "pep.services.other.answer-timeout", "300ms",
                "pep.services.away.url", "http://localhost:1");
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(CallAutoConfiguration.class))
                .withBean(RestClient.Builder.class, RestClient::builder)
                .withBean(ClientRegistrationRepository.class, () -> machine(here))
                .withPropertyValues(settings.entrySet().stream()
                        .map(setting -> setting.getKey() + "=" + setting.getValue())
                        .toArray(String[]::new))
                .run(context -> test.accept(context.getBean(ServiceCalls.class)));
    }

    private static ClientRegistrationRepository machine(URI tokenServer) {
        return new InMemoryClientRegistrationRepository(ClientRegistration.withRegistrationId("machine")
                .clientId("a-service")
                .clientSecret("secret")
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenUri(tokenServer + "/token")
                .build());
    }

    private void await() {
        try {
            slow.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
