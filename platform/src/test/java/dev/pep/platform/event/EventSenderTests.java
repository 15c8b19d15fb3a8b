package dev.pep.platform.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@DisplayName("Quality 2 (2): a leader of the outbox")
class EventSenderTests {

    private static final OutboxRow ROW =
            new OutboxRow(1, "topic", "key", null, "event", "type", null, Instant.parse("2026-05-04T10:15:30Z"));

    private final AtomicLong nanos = new AtomicLong();
    private final MockProducer<String, byte[]> kafka =
            new MockProducer<>(true, null, new StringSerializer(), new ByteArraySerializer());
    private final EventSender sender = new EventSender(kafka, records(), Duration.ofSeconds(15), nanos::get);

    @Test
    @DisplayName("sends what it has just read")
    void sendsFresh() throws InterruptedException {
        long readAt = sender.readNow();
        nanos.addAndGet(Duration.ofSeconds(14).toNanos());

        assertThat(sender.send(List.of(ROW), readAt, () -> {}).ids()).containsExactly(1L);
        assertThat(kafka.history()).hasSize(1);
    }

    @Test
    @DisplayName("sends nothing of a batch that it read before it was frozen")
    void dropsStale() {
        long readAt = sender.readNow();
        nanos.addAndGet(Duration.ofSeconds(16).toNanos());

        assertThatExceptionOfType(SendingFailed.class).isThrownBy(() -> sender.send(List.of(ROW), readAt, () -> {}));
        assertThat(kafka.history()).isEmpty();
    }

    private static EventRecords records() {
        OutboxSchemas none = new OutboxSchemas(JdbcClient.create(new DriverManagerDataSource()));
        return new EventRecords(none, (topic, event) -> new byte[0], "service");
    }
}
