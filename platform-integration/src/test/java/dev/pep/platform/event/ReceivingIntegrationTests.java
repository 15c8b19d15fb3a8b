package dev.pep.platform.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pep.event.Topics;
import dev.pep.platform.kafka.DeadLetters;
import dev.pep.platform.test.Infrastructure;
import dev.pep.platform.test.TopicProbe;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

@DisplayName("Receiving")
class ReceivingIntegrationTests {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Infrastructure INFRASTRUCTURE = Infrastructure.shared();
    private static final TopicProbe PROBE = new TopicProbe(INFRASTRUCTURE.kafka(), INFRASTRUCTURE.registryUrl());
    private static final String DEAD_LETTERS = DeadLetters.topicOf(Topics.PARTNER_REPORT);

    private static EventService service;
    private static KafkaProducer<String, byte[]> producer;

    private final String key = UUID.randomUUID().toString();

    @BeforeAll
    static void start() {
        service = EventService.start(
                INFRASTRUCTURE.newDatabase(),
                "test.group=" + UUID.randomUUID(),
                "spring.kafka.consumer.auto-offset-reset=latest",
                "pep.kafka.partitions=1");
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", INFRASTRUCTURE.kafka()), new StringSerializer(), new ByteArraySerializer());
        String first = UUID.randomUUID().toString();
        Awaitility.await("the listener listens").atMost(LIMIT).until(() -> {
            service.publish(first, "1");
            return !service.listener().handled().isEmpty();
        });
    }

    @AfterAll
    static void stop() {
        producer.close();
        service.close();
    }

    @AfterEach
    void heal() {
        service.listener().doing(report -> {});
    }

    @Test
    @DisplayName("H8: an event that comes twice has one effect")
    void handlesDuplicateOnce() throws Exception {
        byte[] event = published("1");

        send(event);
        send(event);
        service.publish(key, "2");

        awaitHandled("2");
        assertThat(service.listener().handled()).containsOnlyOnce(key + "/1");
    }

    @Test
    @DisplayName("an effect that fails leaves no memory of the event, so the next attempt has it")
    void remembersOnlyWhatCommitted() {
        AtomicInteger attempts = new AtomicInteger();
        service.listener().doing(report -> {
            if (attempts.incrementAndGet() == 1) {
                throw new IllegalStateException("first attempt");
            }
        });

        service.publish(key, "1");

        awaitHandled("1");
        assertThat(attempts).hasValue(2);
    }

    @Test
    @DisplayName("bytes that are no event go to the dead letters as they came, and later events go on")
    void putsBadMagicByteAside() throws Exception {
        putsAside("no event".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName("an event of an unknown schema goes to the dead letters as it came, and later events go on")
    void putsUnknownSchemaAside() throws Exception {
        byte[] event = published("poison");
        event[1] = 0x7f; // first byte of the schema's id

        putsAside(event);
    }

    @Test
    @DisplayName("a truncated event goes to the dead letters as it came, and later events go on")
    void putsTruncatedAside() throws Exception {
        byte[] event = published("poison");

        putsAside(Arrays.copyOf(event, event.length / 2));
    }

    @Test
    @DisplayName("a null value where no removal is expected goes to the dead letters, and later events go on")
    void putsNullAside() throws Exception {
        putsAside(null);
    }

    @Test
    @DisplayName("an event that its handler refuses goes to the dead letters as it came, and later events go on")
    void putsRefusedAside() throws Exception {
        byte[] event = published("poison");
        service.listener().doing(report -> {
            if (report.getAccountName().equals("refused")) {
                throw new IllegalArgumentException("no such partner");
            }
        });
        service.publish(key, "refused");
        ConsumerRecord<String, byte[]> sent =
                PROBE.awaitRecord(Topics.PARTNER_REPORT, r -> r.key().equals(key) && r.value().length != event.length);

        service.publish(key, "later");

        awaitHandled("later");
        ConsumerRecord<String, byte[]> dead = PROBE.awaitRecord(DEAD_LETTERS, r -> key.equals(r.key()));
        assertThat(dead.value()).isEqualTo(sent.value());
        assertThat(header(dead, "kafka_dlt-exception-message")).contains("no such partner");
        assertThat(service.listener().handled()).doesNotContain(key + "/refused");
    }

    @Test
    @DisplayName("a failure that passes by itself is tried again until it has passed, never put aside")
    void neverPutsTransientAside() {
        AtomicInteger attempts = new AtomicInteger();
        service.listener().doing(report -> {
            if (attempts.incrementAndGet() <= 12) {
                throw new DataAccessResourceFailureException("the database is away");
            }
        });

        service.publish(key, "1");

        awaitHandled("1");
        assertThat(attempts).hasValue(13);
        assertThat(PROBE.records(DEAD_LETTERS)).noneMatch(dead -> key.equals(dead.key()));
    }

    private void putsAside(byte @Nullable [] poison) throws Exception {
        double before = service.received("dead-letter");
        send(poison);
        service.publish(key, "later");

        awaitHandled("later");
        ConsumerRecord<String, byte[]> dead = PROBE.awaitRecord(DEAD_LETTERS, r -> key.equals(r.key()));
        assertThat(dead.value()).isEqualTo(poison);
        assertThat(header(dead, "kafka_dlt-original-topic")).isEqualTo(Topics.PARTNER_REPORT);
        assertThat(header(dead, "kafka_dlt-exception-message")).isNotBlank();
        assertThat(PROBE.records(DEAD_LETTERS))
                .filteredOn(r -> key.equals(r.key()))
                .hasSize(1);
        assertThat(service.received("dead-letter")).isEqualTo(before + 1);
    }

    /** Publishes an event and returns its bytes in Kafka. */
    private byte[] published(String name) {
        service.publish(key, name);
        byte[] bytes = PROBE.awaitRecord(Topics.PARTNER_REPORT, r -> r.key().equals(key))
                .value();
        awaitHandled(name);
        return bytes;
    }

    private void send(byte @Nullable [] value) throws ExecutionException, InterruptedException {
        producer.send(new ProducerRecord<>(Topics.PARTNER_REPORT, key, value)).get();
    }

    private void awaitHandled(String name) {
        Awaitility.await()
                .atMost(LIMIT)
                .untilAsserted(() -> assertThat(service.listener().handled()).contains(key + "/" + name));
    }

    private static String header(ConsumerRecord<?, ?> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
