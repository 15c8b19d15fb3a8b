package dev.pep.platform.relay;

import dev.pep.platform.kafka.KafkaSettings;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.util.function.SingletonSupplier;

/** Makes senders, a fresh one after each failure. */
final class EventSenders {

    private static final int BATCH = 131_072;
    private static final long LONGEST_BLOCK =
            3_000; // well under the leader's time-out: a blocked relay has no heartbeat

    private final Duration stale;
    private final Map<String, Object> settings;
    private final Supplier<EventRecords> records;

    EventSenders(
            Map<String, Object> connection,
            KafkaSettings kafka,
            OutboxSchemas schemas,
            String service,
            Duration leaderTimeout) {
        this.stale = leaderTimeout.dividedBy(2);
        this.settings = settings(connection);
        // kept over failures, with the ids that the registry gave: they are asked for once
        this.records = SingletonSupplier.of(() -> new EventRecords(schemas, kafka.serializer(), service));
    }

    EventSender open() {
        return new EventSender(
                new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer()),
                records.get(),
                stale,
                System::nanoTime);
    }

    private static Map<String, Object> settings(Map<String, Object> connection) {
        Map<String, Object> settings = new HashMap<>(connection);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.RETRIES_CONFIG, Integer.MAX_VALUE);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE);
        // A broker that has just come up takes whatever an unknown producer sends first: of two requests under way it
        // may refuse the first, which is sent again behind the second.
        settings.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, LONGEST_BLOCK);
        settings.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500L);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, BATCH);
        return settings;
    }
}
