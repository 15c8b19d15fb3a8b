package dev.pep.platform.event;

import dev.pep.platform.kafka.DeadLetters;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin;

/**
 * The topics that a service owns, each with its dead-letter topic: declared as beans of type
 * {@link KafkaAdmin.NewTopics} and made as soon as the broker answers, before the first event is sent.
 */
public class PepTopics {

    private static final String FOR_EVER = "-1";
    private static final String NINETY_DAYS = Long.toString(90L * 24 * 60 * 60 * 1000);

    private final int partitions;

    PepTopics(int partitions) {
        this.partitions = partitions;
    }

    /** Returns a topic that keeps all that ever happened, so that whoever reads it can be rebuilt from it. */
    public KafkaAdmin.NewTopics events(String topic) {
        return new KafkaAdmin.NewTopics(
                builder(topic).config(TopicConfig.RETENTION_MS_CONFIG, FOR_EVER).build(), deadLetters(topic));
    }

    /**
     * Returns a topic of events each of which tells what its key's state is afterwards: all are kept for 90 days, then
     * the last one of each key for ever.
     */
    public KafkaAdmin.NewTopics lastEvents(String topic) {
        return new KafkaAdmin.NewTopics(
                builder(topic)
                        .compact()
                        .config(TopicConfig.MIN_COMPACTION_LAG_MS_CONFIG, NINETY_DAYS)
                        .build(),
                deadLetters(topic));
    }

    /** Returns a compacted topic, which keeps the last state of each key for ever. */
    public KafkaAdmin.NewTopics state(String topic) {
        return new KafkaAdmin.NewTopics(builder(topic).compact().build(), deadLetters(topic));
    }

    /** Returns the name of a topic's dead-letter topic. */
    public static String deadLetterTopic(String topic) {
        return DeadLetters.topicOf(topic);
    }

    private TopicBuilder builder(String topic) {
        return TopicBuilder.name(topic).partitions(partitions);
    }

    private NewTopic deadLetters(String topic) {
        return TopicBuilder.name(deadLetterTopic(topic))
                .partitions(1)
                .config(TopicConfig.RETENTION_MS_CONFIG, NINETY_DAYS)
                .build();
    }
}
