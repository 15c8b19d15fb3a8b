package dev.pep.platform.kafka;

import static java.util.Map.entry;

import java.util.Map;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serializer;
import org.springframework.beans.BeanUtils;
import org.springframework.util.ClassUtils;

/**
 * How events become bytes and back: Avro in the Confluent wire format, the schema registered as {@code <topic>-value}.
 * The only place that names a serializer.
 */
public enum EventSerde {
    APICURIO(
            "io.apicurio.registry.serde.avro.AvroKafkaSerializer",
            "io.apicurio.registry.serde.avro.AvroKafkaDeserializer") {
        @Override
        Map<String, Object> settings(String registryUrl) {
            return Map.ofEntries(
                    entry("apicurio.registry.url", registryUrl),
                    entry("apicurio.registry.http.adapter", "JDK"),
                    entry("apicurio.registry.auto-register", true),
                    entry("apicurio.registry.auto-register.if-exists", "FIND_OR_CREATE_VERSION"),
                    entry(
                            "apicurio.registry.artifact-resolver-strategy",
                            "io.apicurio.registry.serde.strategy.TopicIdStrategy"),
                    entry("apicurio.registry.id-handler", "io.apicurio.registry.serde.Default4ByteIdHandler"),
                    entry("apicurio.registry.use-id", "contentId"),
                    entry("apicurio.registry.use-specific-avro-reader", true),
                    entry("apicurio.registry.avro-datum-provider", "dev.pep.platform.kafka.KnownDatums"),
                    entry("apicurio.registry.fault-tolerant-refresh", true),
                    entry("apicurio.registry.dereference-schema", true), // one subject per topic, nothing beside it
                    entry("apicurio.registry.check-period-ms", 86_400_000L), // an id never gets another schema
                    entry("apicurio.registry.retry-count", 1));
        }
    },
    CONFLUENT(
            "io.confluent.kafka.serializers.KafkaAvroSerializer",
            "io.confluent.kafka.serializers.KafkaAvroDeserializer") {
        @Override
        Map<String, Object> settings(String registryUrl) {
            return Map.of(
                    "schema.registry.url", registryUrl,
                    "auto.register.schemas", true,
                    "specific.avro.reader", true);
        }
    };

    private final String serializer;
    private final String deserializer;

    EventSerde(String serializer, String deserializer) {
        this.serializer = serializer;
        this.deserializer = deserializer;
    }

    abstract Map<String, Object> settings(String registryUrl);

    Serializer<Object> serializer(String registryUrl) {
        Serializer<Object> made = make(serializer);
        made.configure(settings(registryUrl), false);
        return made;
    }

    Deserializer<Object> deserializer(String registryUrl) {
        Deserializer<Object> made = make(deserializer);
        made.configure(settings(registryUrl), false);
        return made;
    }

    @SuppressWarnings("unchecked") // the class is named by a string, so nothing is known of it
    private static <T> T make(String name) {
        return (T) BeanUtils.instantiateClass(ClassUtils.resolveClassName(name, EventSerde.class.getClassLoader()));
    }
}
