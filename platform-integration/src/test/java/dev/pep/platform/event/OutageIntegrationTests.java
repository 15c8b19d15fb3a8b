package dev.pep.platform.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pep.event.Topics;
import dev.pep.event.report.PartnerReportEvent;
import dev.pep.event.report.PartnerReported;
import dev.pep.local.infrastructure.KafkaBroker;
import dev.pep.platform.kafka.DeadLetters;
import dev.pep.platform.test.Infrastructure;
import dev.pep.platform.test.TestDatabase;
import dev.pep.platform.test.TopicProbe;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.common.config.ConfigResource;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Outage")
class OutageIntegrationTests {

    private static final Duration LIMIT = Duration.ofSeconds(90);
    private static final Infrastructure INFRASTRUCTURE = Infrastructure.shared();

    private final TestDatabase database = INFRASTRUCTURE.newDatabase();
    private final String key = UUID.randomUUID().toString();

    @TempDir
    Path folder;

    private int port;

    @BeforeEach
    void choosePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
    }

    @Test
    @DisplayName("a service starts while Kafka is down; its topics and events come when Kafka does, in order")
    void kafkaComesLater() throws Exception {
        try (EventService service = EventService.start(database, kafkaOfOurOwn(), "test.group=late")) {
            publish(service, 1, 10);
            assertThat(service.count("outbox")).isEqualTo(10);

            try (KafkaBroker broker = KafkaBroker.start(folder, port)) {
                awaitEmpty(service);
                assertThat(names(broker)).isEqualTo(numbers(10));
                assertThat(cleanupPolicy(broker, Topics.ACCOUNT)).isEqualTo("compact");
                assertThat(cleanupPolicy(broker, Topics.PARTNER_REPORT)).isEqualTo("delete");
                awaitHandled(service, 10);
            }
        }
    }

    @Test
    @DisplayName("events that are published while the broker is dead come when it lives again, all and in order")
    void brokerDies() {
        KafkaBroker broker = KafkaBroker.start(folder, port);
        try (EventService service = EventService.start(database, kafkaOfOurOwn(), "test.group=outage")) {
            publish(service, 1, 10);
            awaitEmpty(service);
            ProcessHandle.of(broker.pid()).orElseThrow().destroyForcibly();
            publish(service, 11, 60);

            broker.close();
            broker = KafkaBroker.start(folder, port);

            awaitEmpty(service);
            assertThat(names(broker)).isEqualTo(numbers(60));
            awaitHandled(service, 60);
            assertThat(service.count("outbox_dead_letter")).isZero();
        } finally {
            broker.close();
        }
    }

    @Test
    @DisplayName("while the registry is down, events wait on both sides and none becomes a dead letter")
    void registryDown() {
        Map<String, String> noRegistry = Map.of(
                "spring.kafka.bootstrap-servers",
                "localhost:" + port,
                "pep.kafka.registry-url",
                "http://localhost:1/apis/registry/v3");
        try (KafkaBroker broker = KafkaBroker.start(folder, port)) {
            try (EventService publisher = EventService.start(database, kafkaOfOurOwn())) {
                publish(publisher, 1, 10);
                awaitEmpty(publisher);
            }
            try (EventService cutOff = EventService.start(database, noRegistry, "test.group=cut-off")) {
                publish(cutOff, 11, 15);
                await(() -> assertThat(cutOff.received("retried-transient")).isGreaterThan(5));
                await(() -> assertThat(cutOff.metric("pep.outbox.errors")).isGreaterThan(2));
                assertThat(cutOff.count("outbox")).isEqualTo(5);
                assertThat(cutOff.count("outbox_dead_letter")).isZero();
            }
            try (EventService healed = EventService.start(database, kafkaOfOurOwn(), "test.group=cut-off")) {
                awaitEmpty(healed);
                awaitHandled(healed, 15);
            }
            assertThat(probe(broker).records(DeadLetters.topicOf(Topics.PARTNER_REPORT)))
                    .isEmpty();
        }
    }

    private Map<String, String> kafkaOfOurOwn() {
        return Map.of(
                "spring.kafka.bootstrap-servers",
                "localhost:" + port,
                "pep.kafka.registry-url",
                INFRASTRUCTURE.registryUrl());
    }

    private void publish(EventService service, int from, int to) {
        IntStream.rangeClosed(from, to).forEach(i -> service.publish(key, String.valueOf(i)));
    }

    private List<String> names(KafkaBroker broker) {
        return probe(broker).events(Topics.PARTNER_REPORT, PartnerReportEvent.class).stream()
                .map(event -> ((PartnerReported) event.getPayload()).getAccountName())
                .toList();
    }

    private static TopicProbe probe(KafkaBroker broker) {
        return new TopicProbe(broker.url(), INFRASTRUCTURE.registryUrl());
    }

    private void awaitHandled(EventService service, int last) {
        List<String> all = numbers(last).stream().map(name -> key + "/" + name).toList();
        await(() -> assertThat(service.listener().handled()).isEqualTo(all));
    }

    private static void awaitEmpty(EventService service) {
        await(() -> assertThat(service.count("outbox")).isZero());
    }

    private static void await(ThrowingRunnable condition) {
        Awaitility.await().atMost(LIMIT).untilAsserted(condition);
    }

    private static String cleanupPolicy(KafkaBroker broker, String topic) throws Exception {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.url()))) {
            Config config = Objects.requireNonNull(
                    admin.describeConfigs(List.of(resource)).all().get().get(resource));
            return config.get("cleanup.policy").value();
        }
    }

    private static List<String> numbers(int last) {
        return IntStream.rangeClosed(1, last).mapToObj(String::valueOf).toList();
    }
}
