package dev.pep.e2e.copies;

import dev.pep.e2e.history.Event;
import dev.pep.e2e.history.Poison;
import dev.pep.event.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;

/** The topic of reports since the run began; records are repeated as they are, and poison is put among them. */
public final class ReportTopic implements AutoCloseable {

    private static final String POISON = "poison-";
    private static final int REPEATED = 50;
    private static final Duration FIRST = Duration.ofSeconds(60);

    private final Properties settings = new Properties();
    private final KafkaProducer<String, byte[]> producer;
    private final Map<TopicPartition, Long> begin;

    public ReportTopic(String broker) {
        settings.put("bootstrap.servers", broker);
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker), new StringSerializer(), new ByteArraySerializer());
        try (var consumer = consumer()) {
            begin = Map.copyOf(consumer.endOffsets(partitions(consumer)));
        }
    }

    public List<Event> events() {
        return records().stream().map(ReportEvents::read).toList();
    }

    /** Sends some records that were sent before once more, byte by byte. */
    void repeat(Random random) {
        List<ConsumerRecord<String, byte[]>> all = someRecords();
        int first = random.nextInt(Math.max(1, all.size() - REPEATED));
        all.stream().skip(first).limit(REPEATED).forEach(event -> send(event, event.key(), event.value()));
    }

    /** Sends the beginning of a record, which nobody can read, to the partition of another one. */
    Poison poison(Random random) {
        List<ConsumerRecord<String, byte[]>> all = someRecords();
        var event = all.get(random.nextInt(all.size()));
        byte[] broken = java.util.Arrays.copyOf(event.value(), 5 + random.nextInt(20));
        String key = POISON + UUID.randomUUID();
        RecordMetadata where = send(event, key, broken);
        return new Poison(Topics.PARTNER_REPORT, key, where.partition(), where.offset());
    }

    private RecordMetadata send(ConsumerRecord<String, byte[]> like, String key, byte[] value) {
        try {
            return producer.send(new ProducerRecord<>(like.topic(), like.partition(), key, value, like.headers()))
                    .get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Waits for the first records: a fault that comes earlier would do nothing. */
    private List<ConsumerRecord<String, byte[]>> someRecords() {
        return Awaitility.await().atMost(FIRST).until(this::records, all -> !all.isEmpty());
    }

    private List<ConsumerRecord<String, byte[]>> records() {
        try (var consumer = consumer()) {
            Map<TopicPartition, Long> ends = consumer.endOffsets(begin.keySet());
            consumer.assign(begin.keySet());
            begin.forEach(consumer::seek);
            List<ConsumerRecord<String, byte[]>> all = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(all::add);
            }
            all.removeIf(event -> event.key().startsWith(POISON));
            return all;
        }
    }

    private KafkaConsumer<String, byte[]> consumer() {
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    private static List<TopicPartition> partitions(KafkaConsumer<?, ?> consumer) {
        return consumer.partitionsFor(Topics.PARTNER_REPORT).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
    }

    @Override
    public void close() {
        producer.close();
    }
}
