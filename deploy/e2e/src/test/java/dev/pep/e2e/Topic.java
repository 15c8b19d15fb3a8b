package dev.pep.e2e;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** One of PEP's topics, written and read as raw bytes. */
final class Topic implements AutoCloseable {

    private final String name;
    private final String broker;
    private final KafkaProducer<String, byte[]> producer;

    Topic(RunningSystem system, String name) {
        this.name = name;
        this.broker = system.kafka();
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker), new StringSerializer(), new ByteArraySerializer());
    }

    String name() {
        return name;
    }

    void send(ProducerRecord<String, byte[]> event) {
        producer.send(event);
        producer.flush();
    }

    /** Waits for the dead letter with the key, at most a minute. */
    ConsumerRecord<String, byte[]> deadLetter(String key) {
        Properties settings = new Properties();
        settings.put("bootstrap.servers", broker);
        settings.put("auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            String dead = name + ".dlt";
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> !consumer.partitionsFor(dead).isEmpty());
            consumer.assign(consumer.partitionsFor(dead).stream()
                    .map(partition -> new TopicPartition(dead, partition.partition()))
                    .toList());
            consumer.seekToBeginning(consumer.assignment());
            return await("the dead letter of " + key)
                    .atMost(Duration.ofMinutes(1))
                    .until(
                            () -> StreamSupport.stream(
                                            consumer.poll(Duration.ofMillis(500))
                                                    .spliterator(),
                                            false)
                                    .filter(event -> Objects.equals(event.key(), key))
                                    .findFirst(),
                            java.util.Optional::isPresent)
                    .orElseThrow();
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
