package dev.pep.platform.kafka;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;

/**
 * Puts an event aside in {@code <topic>.dlt}, byte by byte as it came, with the reason in its headers. If that fails,
 * the event is tried again: it is never dropped.
 */
public final class DeadLetters extends DeadLetterPublishingRecoverer {

    private static final int ANY_PARTITION = -1;
    private static final List<String> ADDED =
            List.of(OriginalBytesDeserializer.HEADER, "springDeserializerException", "kafka_");

    DeadLetters(Map<String, Object> producer) {
        super(
                new KafkaTemplate<>(
                        new DefaultKafkaProducerFactory<>(producer, new StringSerializer(), new ByteArraySerializer())),
                (event, failure) -> new TopicPartition(topicOf(event.topic()), ANY_PARTITION));
        setFailIfSendResultIsError(true);
        setAppendOriginalHeaders(false);
    }

    /** Returns the name of a topic's dead-letter topic. */
    public static String topicOf(String topic) {
        return topic + ".dlt";
    }

    @Override
    @SuppressWarnings(
            "NullAway") // a producer record may have no value and no partition; the parent is not annotated so
    protected ProducerRecord<Object, Object> createProducerRecord(
            ConsumerRecord<?, ?> event,
            TopicPartition target,
            Headers headers,
            byte @Nullable [] key,
            byte @Nullable [] value) {
        byte[] original = value == null ? original(headers) : value;
        headers.remove(OriginalBytesDeserializer.HEADER);
        return new ProducerRecord<>(target.topic(), null, event.key(), original, headers);
    }

    /** Returns the bytes of an event as they came. */
    public static byte @Nullable [] originalBytes(ConsumerRecord<?, ?> event) {
        return original(event.headers());
    }

    /** Returns the headers with which an event came, without those that receiving it has added. */
    public static List<Header> originalHeaders(ConsumerRecord<?, ?> event) {
        return StreamSupport.stream(event.headers().spliterator(), false)
                .filter(header -> ADDED.stream().noneMatch(header.key()::startsWith))
                .toList();
    }

    private static byte @Nullable [] original(Headers headers) {
        Header header = headers.lastHeader(OriginalBytesDeserializer.HEADER);
        return header == null ? null : header.value();
    }
}
