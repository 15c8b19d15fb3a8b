package dev.pep.platform.deadletter;

import static org.apache.kafka.clients.consumer.ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What came to a partition after a letter: each look begins where the one before ended. */
final class TopicTail implements AutoCloseable {

    private static final Duration POLL = Duration.ofSeconds(1);
    private static final int POLLS = 15;

    private final KafkaConsumer<String, byte[]> consumer;
    private final TopicPartition partition;
    private final String key;

    TopicTail(Map<String, Object> connection, ReceivedLetter letter) {
        Map<String, Object> settings = new HashMap<>(connection);
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        settings.put(ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, POLLS * (int) POLL.toMillis());
        this.consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
        this.partition = new TopicPartition(letter.topic(), letter.partition());
        this.key = Objects.requireNonNullElse(letter.key(), "");
        consumer.assign(List.of(partition));
        consumer.seek(partition, letter.position() + 1);
    }

    /** Throws {@link Superseded} if the key has come again. */
    void requireNothingLater() {
        long end =
                Objects.requireNonNull(consumer.endOffsets(List.of(partition)).get(partition));
        int patience = POLLS;
        while (consumer.position(partition) < end) {
            var records = consumer.poll(POLL).records(partition);
            if (records.isEmpty() && --patience == 0) {
                throw new TimeoutException("Kafka does not answer; try again later.");
            }
            for (var record : records) {
                if (key.equals(record.key())) {
                    throw new Superseded();
                }
            }
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}
