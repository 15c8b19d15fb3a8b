package dev.pep.platform.observability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pep.platform.security.InternalUser;
import dev.pep.platform.security.OuScope;
import dev.pep.platform.security.Role;
import dev.pep.platform.test.PepIntegrationTest;
import dev.pep.platform.test.TestTokens;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

@PepIntegrationTest
@ExtendWith(OutputCaptureExtension.class)
@TestPropertySource(properties = {"spring.application.name=traced-service", "pep.kafka.retries=1"})
@DisplayName("Quality 4: observing")
class TracingIntegrationTests {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @LocalServerPort
    int port;

    @Autowired
    TestTokens tokens;

    @Test
    @DisplayName("one trace goes from the call through the outbox and Kafka to the consumer's line in the log")
    void followsATrace(CapturedOutput log) throws Exception {
        publish("heard-account");

        assertThat(awaitLine(log, "Heard of heard-account")).contains("[" + TRACE + "]");
    }

    @Test
    @DisplayName("H11: no line of the log, not even of a failure, holds what an event says of people")
    void logsNoPersonalData(CapturedOutput log) throws Exception {
        publish("refused-account");

        assertThat(awaitLine(log, "was moved to the dead letters")).contains("[" + TRACE + "]");
        assertThat(log.getAll()).doesNotContain(TracedApplication.CANARY, "ecm.central.1@pep.example");
    }

    private void publish(String account) throws Exception {
        String token = tokens.internal(new InternalUser(
                "ecm.central.1@pep.example", "ECM Central 1", Set.of(Role.ECM), new OuScope(true, Set.of()), null));
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/api/publish?account=" + account))
                .header("Authorization", "Bearer " + token)
                .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
                .POST(BodyPublishers.noBody())
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            assertThat(client.send(request, BodyHandlers.ofString()).statusCode())
                    .isEqualTo(200);
        }
    }

    private static String awaitLine(CapturedOutput log, String words) {
        List<String> found = Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(
                        () -> log.getAll()
                                .lines()
                                .filter(line -> line.contains(words))
                                .toList(),
                        lines -> !lines.isEmpty());
        return found.getFirst();
    }
}
