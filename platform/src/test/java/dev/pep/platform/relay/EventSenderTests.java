package dev.pep.platform.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@DisplayName("Quality 2 (2): a leader of the outbox")
class EventSenderTests {

    private static final OutboxRow ROW = row(1);

    private final AtomicLong nanos = new AtomicLong();
    private final MockProducer<String, byte[]> kafka =
            new MockProducer<>(true, null, new StringSerializer(), new ByteArraySerializer());
    private final EventSender sender = new EventSender(kafka, records(), Duration.ofSeconds(15), nanos::get);

    @Test
    @DisplayName("sends what it has just read")
    void sendsFresh() throws InterruptedException {
        long readAt = sender.readNow();
        nanos.addAndGet(Duration.ofSeconds(14).toNanos());

        assertThat(sender.send(batch(readAt)).await(() -> {}).ids()).containsExactly(1L);
        assertThat(kafka.history()).hasSize(1);
    }

    @Test
    @DisplayName("sends nothing of a batch that it read before it was frozen")
    void dropsStale() {
        long readAt = sender.readNow();
        nanos.addAndGet(Duration.ofSeconds(16).toNanos());

        assertThatExceptionOfType(SendingFailed.class)
                .isThrownBy(() -> sender.send(batch(readAt)).await(() -> {}));
        assertThat(kafka.history()).isEmpty();
    }

    @Test
    @DisplayName("sends rows behind a full batch after it")
    void sendsBehind() throws InterruptedException {
        InFlightBatch before = sender.send(new OutboxBatch(List.of(ROW), sender.readNow(), true));
        InFlightBatch behind = sender.sendAfter(before, new OutboxBatch(List.of(row(2)), sender.readNow(), false));

        assertThat(before.await(() -> {}).ids()).containsExactly(1L);
        assertThat(behind.await(() -> {}).ids()).containsExactly(2L);
        assertThat(kafka.history()).extracting(record -> record.key()).containsExactly("key-1", "key-2");
    }

    @Test
    @DisplayName("sends nothing behind a batch that did not go out whole")
    void sendsNothingBehindPoison() throws InterruptedException {
        OutboxRow poison = row(1, new byte[] {1});
        InFlightBatch before = sender.send(new OutboxBatch(List.of(poison), sender.readNow(), true));
        InFlightBatch behind = sender.sendAfter(before, new OutboxBatch(List.of(row(2)), sender.readNow(), false));

        assertThat(before.await(() -> {}).refused()).isEqualTo(poison);
        assertThat(behind.await(() -> {}).ids()).isEmpty();
        assertThat(kafka.history()).isEmpty();
    }

    /** KafkaProducer does not throw when it has waited for the broker in vain: it returns a future that has failed. */
    @Test
    @DisplayName("sends nothing behind an event for which the producer has waited in vain, though the broker is back")
    void sendsNothingBehindWhatWaitedInVain() {
        EventSender returning = new EventSender(new BackAfterOne(kafka), records(), Duration.ofSeconds(15), nanos::get);
        OutboxBatch batch = new OutboxBatch(List.of(ROW, row(2)), returning.readNow(), false);

        assertThatExceptionOfType(SendingFailed.class)
                .isThrownBy(() -> returning.send(batch).await(() -> {}));
        assertThat(kafka.history()).isEmpty();
    }

    private static final class BackAfterOne extends MockProducer<String, byte[]> {

        private final MockProducer<String, byte[]> broker;
        private boolean back;

        BackAfterOne(MockProducer<String, byte[]> broker) {
            this.broker = broker;
        }

        @Override
        public synchronized Future<RecordMetadata> send(ProducerRecord<String, byte[]> event) {
            if (back) {
                return broker.send(event);
            }
            back = true;
            return CompletableFuture.failedFuture(
                    new TimeoutException("Topic not present in metadata after 10000 ms."));
        }
    }

    private static OutboxBatch batch(long readAt) {
        return new OutboxBatch(List.of(ROW), readAt, false);
    }

    private static OutboxRow row(long id) {
        return row(id, null);
    }

    private static OutboxRow row(long id, byte @Nullable [] payload) {
        Instant at = Instant.parse("2026-05-04T10:15:30Z");
        return new OutboxRow(id, "topic", "key-" + id, payload, "event", "type", null, at);
    }

    private static EventRecords records() {
        OutboxSchemas none = new OutboxSchemas(JdbcClient.create(new DriverManagerDataSource()));
        return new EventRecords(none, (topic, event) -> new byte[0], "service");
    }
}
