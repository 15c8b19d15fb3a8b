package dev.pep.platform.kafka;

import java.time.Duration;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serializer;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How a service speaks with Kafka, beside Boot's own settings under {@code spring.kafka}.
 *
 * @param enabled whether the service speaks with Kafka at all
 * @param serde which serializer: {@code apicurio}, or {@code confluent} where that is on the class path
 * @param registryUrl the schema registry, in the API that the serializer speaks
 * @param partitions how many partitions the service's topics get when they are made
 * @param retries how often an event that fails for itself is tried again before it is put aside
 * @param firstPause pause before the first retry; the later ones grow fivefold
 * @param longestPause limit of the growing pauses while something is unreachable
 */
@ConfigurationProperties("pep.kafka")
public record KafkaSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("apicurio") EventSerde serde,

        @DefaultValue("http://localhost:8092/apis/registry/v3")
        String registryUrl,

        @DefaultValue("12") int partitions,
        @DefaultValue("3") int retries,
        @DefaultValue("200ms") Duration firstPause,
        @DefaultValue("10s") Duration longestPause) {

    /** Returns a serializer of events, ready to use. */
    public Serializer<Object> serializer() {
        return serde.serializer(registryUrl);
    }

    /** Returns a deserializer of events, ready to use. */
    public Deserializer<Object> deserializer() {
        return serde.deserializer(registryUrl);
    }
}
