package dev.pep.platform.deadletter;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;

/** Knows which topics hold states, of which only the latest of a key counts: those that Kafka compacts. */
final class StateTopics {

    private final Map<String, Object> connection;
    private final Map<String, Boolean> known = new ConcurrentHashMap<>();

    StateTopics(Map<String, Object> connection) {
        this.connection = connection;
    }

    boolean holdsStates(String topic) {
        return known.computeIfAbsent(topic, this::isCompacted);
    }

    private boolean isCompacted(String topic) {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        try (Admin admin = Admin.create(connection)) {
            return Objects.requireNonNull(
                            admin.describeConfigs(List.of(resource)).all().get().get(resource))
                    .get(TopicConfig.CLEANUP_POLICY_CONFIG)
                    .value()
                    .contains(TopicConfig.CLEANUP_POLICY_COMPACT);
        } catch (ExecutionException e) {
            throw new KafkaException("The topic's settings cannot be read", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("Told to stop", e);
        }
    }
}
