package dev.pep.platform.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.pep.event.Topics;
import dev.pep.event.report.PartnerReportEvent;
import dev.pep.platform.kafka.DeadLetters;
import dev.pep.platform.test.Infrastructure;
import dev.pep.platform.test.TopicProbe;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Receiving poll by poll")
class PollIntegrationTests {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Infrastructure INFRASTRUCTURE = Infrastructure.shared();
    private static final TopicProbe PROBE = new TopicProbe(INFRASTRUCTURE.kafka(), INFRASTRUCTURE.registryUrl());

    private final String key = UUID.randomUUID().toString();
    private EventService service;

    @BeforeEach
    void start() {
        service = EventService.start(
                INFRASTRUCTURE.newDatabase(),
                "test.poll-group=" + UUID.randomUUID(),
                "spring.kafka.consumer.auto-offset-reset=latest",
                "spring.kafka.consumer.fetch-min-size=1MB",
                "spring.kafka.consumer.fetch-max-wait=500ms",
                "pep.kafka.partitions=1");
        await("the listener listens").atMost(LIMIT).until(() -> {
            service.publish(UUID.randomUUID().toString(), "0");
            return handled().handled().contains("0");
        });
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    @DisplayName("quality 2, promise 5: faulty events of a poll are put aside, each once; all others have one effect")
    void putsOnlyTheFaultyAside() throws Exception {
        byte[] broken = "no event".getBytes(StandardCharsets.UTF_8);
        PartnerReportEvent twice = TestEvents.report(key, "twice");
        service.publish(key, "first");
        service.publish(key, "poison");
        service.publish(twice, key);
        service.publish(key, "stumble");
        service.publish(twice, key);
        await().atMost(LIMIT).until(() -> service.count("outbox") == 0);
        send(broken).get();
        service.publish(key, "last");

        await().atMost(LIMIT).until(() -> handled().handled().contains("last"));
        assertThat(handled().handled().stream().filter(name -> !name.equals("0")))
                .containsExactly("first", "twice", "stumble", "last");
        assertThat(PROBE.records(DeadLetters.topicOf(Topics.PARTNER_REPORT)))
                .filteredOn(dead -> key.equals(dead.key()))
                .hasSize(2)
                .anySatisfy(dead -> assertThat(reason(dead)).contains("no such partner"))
                .anySatisfy(dead -> assertThat(dead.value()).isEqualTo(broken));
        assertThat(service.received("dead-letter")).isEqualTo(2);
        assertThat(service.received("handled"))
                .isGreaterThanOrEqualTo(handled().handled().size());
    }

    private PollListener handled() {
        return service.get(PollListener.class);
    }

    private Future<RecordMetadata> send(byte[] value) {
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", INFRASTRUCTURE.kafka()),
                new StringSerializer(),
                new ByteArraySerializer())) {
            return producer.send(new ProducerRecord<>(Topics.PARTNER_REPORT, key, value));
        }
    }

    private static String reason(ConsumerRecord<?, ?> record) {
        return new String(
                record.headers().lastHeader("kafka_dlt-exception-message").value(), StandardCharsets.UTF_8);
    }
}
