package dev.pep.platform.test;

import dev.pep.platform.kafka.EventSerde;
import dev.pep.platform.kafka.KafkaSettings;
import dev.pep.platform.kafka.Transience;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;

/** Looks into topics, from their beginning to their present end, without being a member of any group. */
public final class TopicProbe {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Duration POLL = Duration.ofMillis(100);

    private final String kafka;
    private final Deserializer<Object> deserializer;

    public TopicProbe(String kafka, String registryUrl) {
        this.kafka = kafka;
        this.deserializer = new KafkaSettings(
                        true, EventSerde.APICURIO, registryUrl, 1, 1, Duration.ZERO, Duration.ZERO)
                .deserializer();
    }

    /** Returns all that is in the topic, as bytes; those of one partition in order. */
    public List<ConsumerRecord<String, byte[]>> records(String topic) {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        kafka,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest",
                        ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                        false),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            return read(consumer, topic);
        }
    }

    /** Returns the events of one type in the topic; removals, other types and what is no event are left out. */
    public <T> List<T> events(String topic, Class<T> type) {
        return records(topic).stream()
                .map(this::eventOrRecord)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** Returns the first event that meets the condition; waits for it, and fails if it does not come. */
    public <T> T await(String topic, Class<T> type, Predicate<? super T> condition) {
        return Awaitility.await("an event in " + topic)
                .atMost(LIMIT)
                .until(
                        () -> events(topic, type).stream()
                                .filter(condition)
                                .findFirst()
                                .orElse(null),
                        Objects::nonNull);
    }

    /** Returns the first record that meets the condition; waits for it, and fails if it does not come. */
    public ConsumerRecord<String, byte[]> awaitRecord(
            String topic, Predicate<? super ConsumerRecord<String, byte[]>> condition) {
        return Awaitility.await("a record in " + topic)
                .atMost(LIMIT)
                .until(
                        () -> records(topic).stream()
                                .filter(condition)
                                .findFirst()
                                .orElse(null),
                        Objects::nonNull);
    }

    /** Decodes a record's value; what has none, or none that can be decoded, stays a record. */
    private synchronized Object eventOrRecord(ConsumerRecord<String, byte[]> record) {
        try {
            return record.value() == null
                    ? record
                    : deserializer.deserialize(record.topic(), record.headers(), record.value());
        } catch (RuntimeException e) {
            if (Transience.isTransient(e)) {
                throw e;
            }
            return record; // poison that a test has sent on purpose
        }
    }

    private static List<ConsumerRecord<String, byte[]>> read(KafkaConsumer<String, byte[]> consumer, String topic) {
        List<TopicPartition> partitions = partitions(consumer, topic);
        consumer.assign(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(POLL).forEach(records::add);
        }
        return records;
    }

    private static List<TopicPartition> partitions(KafkaConsumer<?, ?> consumer, String topic) {
        List<PartitionInfo> infos = consumer.listTopics().getOrDefault(topic, List.of());
        return infos.stream()
                .map(info -> new TopicPartition(topic, info.partition()))
                .toList();
    }
}
