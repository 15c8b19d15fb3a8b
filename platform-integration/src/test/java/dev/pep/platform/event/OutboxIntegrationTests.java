package dev.pep.platform.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.pep.event.Topics;
import dev.pep.event.report.PartnerReportEvent;
import dev.pep.event.report.PartnerReported;
import dev.pep.platform.test.Infrastructure;
import dev.pep.platform.test.TopicProbe;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Outbox")
class OutboxIntegrationTests {

    private static final Infrastructure INFRASTRUCTURE = Infrastructure.shared();
    private static final TopicProbe PROBE = new TopicProbe(INFRASTRUCTURE.kafka(), INFRASTRUCTURE.registryUrl());

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private static EventService service;

    private final String key = UUID.randomUUID().toString();

    @BeforeAll
    static void start() {
        service = EventService.start(INFRASTRUCTURE.newDatabase());
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    @DisplayName("H8: sends an event in the Confluent wire format with CloudEvents headers, and forgets it")
    void sendsAnEvent() {
        PartnerReportEvent event = TestEvents.report(key, "1");
        service.publish(event, key);

        ConsumerRecord<String, byte[]> sent =
                PROBE.awaitRecord(Topics.PARTNER_REPORT, r -> r.key().equals(key));

        assertThat(ByteBuffer.wrap(sent.value()).get()).isZero();
        assertThat(ByteBuffer.wrap(sent.value()).getInt(1)).isPositive();
        assertThat(headers(sent))
                .containsEntry("ce_id", event.getEventId())
                .containsEntry("ce_type", "dev.pep.event.report.PartnerReported")
                .containsEntry("ce_source", "/test-service")
                .containsEntry("ce_time", "2026-05-04T10:15:30.123Z")
                .containsEntry("ce_specversion", "1.0");
        assertThat(PROBE.await(Topics.PARTNER_REPORT, PartnerReportEvent.class, event::equals))
                .isEqualTo(event);
        Awaitility.await()
                .atMost(LIMIT)
                .untilAsserted(() -> assertThat(service.count("outbox")).isZero());
    }

    @Test
    @DisplayName("sends a removal as a null value")
    void sendsRemoval() {
        service.inTransaction(() -> service.outbox().remove(Topics.ACCOUNT, key));

        ConsumerRecord<String, byte[]> sent =
                PROBE.awaitRecord(Topics.ACCOUNT, r -> r.key().equals(key));

        assertThat(sent.value()).isNull();
        assertThat(headers(sent)).containsKey("ce_id").containsEntry("ce_type", Envelope.REMOVED);
    }

    @Test
    @DisplayName("never sends what was rolled back")
    void sendsNothingOnRollback() {
        assertThatIllegalStateException()
                .isThrownBy(() -> service.inTransaction(() -> {
                    service.outbox().publish(Topics.PARTNER_REPORT, key, TestEvents.report(key, "rolled back"));
                    throw new IllegalStateException("after publishing");
                }));
        service.publish(key, "committed");

        PROBE.awaitRecord(Topics.PARTNER_REPORT, r -> r.key().equals(key));

        assertThat(names(key)).containsExactly("committed");
    }

    @Test
    @DisplayName("refuses an event outside a transaction")
    void refusesOutsideTransaction() {
        assertThatIllegalStateException()
                .isThrownBy(() -> service.outbox().publish(Topics.PARTNER_REPORT, key, TestEvents.report(key, "1")));
        assertThatIllegalStateException().isThrownBy(() -> service.outbox().remove(Topics.ACCOUNT, key));
        assertThatIllegalStateException()
                .isThrownBy(() -> service.outbox().publishAll(Topics.ACCOUNT, List.of(new KeyedEvent(key, null))));
    }

    @Test
    @DisplayName("refuses an event that a topic would not take, with the change that caused it")
    void refusesTooLarge() {
        PartnerReportEvent large = TestEvents.report(key, "1", "x".repeat(950_000));

        assertThatExceptionOfType(EventTooLarge.class)
                .isThrownBy(() -> service.publish(large, key))
                .withMessageContaining(key);
    }

    @Test
    @DisplayName("H1: publishes many events at once, in the order given, with removals among them")
    void publishesMany() {
        List<KeyedEvent> many = IntStream.rangeClosed(1, 2_500)
                .mapToObj(i -> new KeyedEvent(key, TestEvents.report(key, String.valueOf(i))))
                .toList();

        service.inTransaction(() -> {
            service.outbox().publish(Topics.PARTNER_REPORT, key, TestEvents.report(key, "0"));
            service.outbox().publishAll(Topics.PARTNER_REPORT, many);
            service.outbox().publishAll(Topics.ACCOUNT, List.of(new KeyedEvent(key, null)));
        });

        Awaitility.await()
                .atMost(LIMIT)
                .untilAsserted(() -> assertThat(service.count("outbox")).isZero());
        assertThat(names(key))
                .isEqualTo(IntStream.rangeClosed(0, 2_500)
                        .mapToObj(String::valueOf)
                        .toList());
        ConsumerRecord<String, byte[]> removal =
                PROBE.awaitRecord(Topics.ACCOUNT, r -> r.key().equals(key));
        assertThat(removal.value()).isNull();
        assertThat(headers(removal)).containsEntry("ce_type", Envelope.REMOVED);
    }

    @Test
    @DisplayName("H1: publishes none of many events if the change is rolled back, or if one is too large")
    void publishesAllOrNone() {
        KeyedEvent fine = new KeyedEvent(key, TestEvents.report(key, "fine"));
        KeyedEvent large = new KeyedEvent(key, TestEvents.report(key, "large", "x".repeat(950_000)));

        assertThatExceptionOfType(EventTooLarge.class)
                .isThrownBy(() -> service.inTransaction(
                        () -> service.outbox().publishAll(Topics.PARTNER_REPORT, List.of(fine, large))));
        assertThatIllegalStateException()
                .isThrownBy(() -> service.inTransaction(() -> {
                    service.outbox().publishAll(Topics.PARTNER_REPORT, List.of(fine));
                    throw new IllegalStateException("after publishing");
                }));
        service.publish(key, "committed");

        PROBE.awaitRecord(Topics.PARTNER_REPORT, r -> r.key().equals(key));
        assertThat(names(key)).containsExactly("committed");
    }

    @Test
    @DisplayName("H7: keeps the order of each key under concurrent writers that lock the aggregate's row")
    void keepsOrderPerKey() throws Exception {
        service.jdbc()
                .sql("create table aggregate (id text primary key, version int not null)")
                .update();
        List<String> keys = IntStream.range(0, 5).mapToObj(i -> key + "-" + i).toList();
        keys.forEach(id -> service.jdbc()
                .sql("insert into aggregate values (?, 0)")
                .param(id)
                .update());

        try (var writers = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 400; i++) {
                String id = keys.get(i % keys.size());
                writers.submit(() -> service.inTransaction(() -> change(id)));
            }
        }

        List<String> all =
                IntStream.rangeClosed(1, 80).mapToObj(String::valueOf).toList();
        Awaitility.await()
                .atMost(LIMIT)
                .untilAsserted(() -> assertThat(service.count("outbox")).isZero());
        for (String id : keys) {
            assertThat(names(id)).isEqualTo(all);
        }
    }

    private static void change(String id) {
        int version = service.jdbc()
                .sql("update aggregate set version = version + 1 where id = ? returning version")
                .param(id)
                .query(Integer.class)
                .single();
        service.outbox().publish(Topics.PARTNER_REPORT, id, TestEvents.report(id, String.valueOf(version)));
    }

    private static List<String> names(String key) {
        return PROBE.events(Topics.PARTNER_REPORT, PartnerReportEvent.class).stream()
                .map(event -> (PartnerReported) event.getPayload())
                .filter(report -> report.getAccountId().equals(key))
                .map(PartnerReported::getAccountName)
                .toList();
    }

    private static Map<String, String> headers(ConsumerRecord<?, ?> record) {
        return StreamSupport.stream(record.headers().spliterator(), false)
                .collect(Collectors.toMap(
                        header -> header.key(), header -> new String(header.value(), StandardCharsets.UTF_8)));
    }
}
