package dev.pep.e2e.point;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What a topic tells of one key, repetitions included; all of it is of the schema of this build. */
record Payloads(String broker, String topic, Class<? extends SpecificRecord> event) {

    private static final int HEADER = 5;

    /** Returns what the topic tells of this kind. */
    List<Object> of(String key, Class<?> kind) {
        return values(key).stream().map(this::payload).filter(kind::isInstance).toList();
    }

    private List<byte[]> values(String key) {
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", broker), new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList());
            Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
            consumer.seekToBeginning(consumer.assignment());
            List<byte[]> values = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(found -> {
                    if (key.equals(found.key())) {
                        values.add(found.value());
                    }
                });
            }
            return values;
        }
    }

    private Object payload(byte[] bytes) {
        try {
            SpecificRecord read = new SpecificDatumReader<>(event)
                    .read(null, DecoderFactory.get().binaryDecoder(bytes, HEADER, bytes.length - HEADER, null));
            return read.get(read.getSchema().getField("payload").pos());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
