package dev.pep.bench.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.pep.bench.Pause;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads the topic from now on and notes when each event arrives, by the id in its header. */
final class Arrivals implements AutoCloseable {

    static final String ID = "ce_id";
    private static final Duration POLL = Duration.ofMillis(100);
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Map<String, Long> times = new ConcurrentHashMap<>();
    private final Thread thread;
    private volatile boolean closed;

    Arrivals(String broker) {
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", broker, "isolation.level", "read_committed"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        consumer.assign(Topic.partitions());
        consumer.seekToEnd(Topic.partitions());
        Topic.partitions().forEach(consumer::position);
        thread = Thread.ofPlatform().name("arrivals").daemon().start(this::read);
    }

    private void read() {
        while (!closed) {
            var records = consumer.poll(POLL);
            long now = System.nanoTime();
            for (ConsumerRecord<byte[], byte[]> record : records) {
                times.putIfAbsent(id(record), now);
            }
        }
        consumer.close();
    }

    private static String id(ConsumerRecord<byte[], byte[]> record) {
        return new String(
                Objects.requireNonNull(record.headers().lastHeader(ID)).value(), UTF_8);
    }

    /** Returns when the event came, in the nanoseconds of this JVM; waits for it. */
    long of(String eventId) throws Exception {
        Pause.until(() -> times.containsKey(eventId), LIMIT);
        return Objects.requireNonNull(times.get(eventId));
    }

    @Override
    public void close() throws InterruptedException {
        closed = true;
        thread.join();
    }
}
