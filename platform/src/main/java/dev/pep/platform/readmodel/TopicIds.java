package dev.pep.platform.readmodel;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;

/** Asks Kafka for the ids of topics: a topic that was deleted and made again has another one. */
final class TopicIds implements DisposableBean {

    private final Map<String, Object> connection;
    private @Nullable Admin admin;

    TopicIds(Map<String, Object> connection) {
        this.connection = connection;
    }

    /** Returns the id of a topic; throws what passes by itself, also if there is no such topic yet. */
    String of(String topic) {
        try {
            return Objects.requireNonNull(admin().describeTopics(List.of(topic))
                            .topicNameValues()
                            .get(topic))
                    .get()
                    .topicId()
                    .toString();
        } catch (ExecutionException e) {
            throw new KafkaException("The topic " + topic + " cannot be seen", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("Told to stop", e);
        }
    }

    private synchronized Admin admin() {
        if (admin == null) {
            admin = Admin.create(connection);
        }
        return admin;
    }

    @Override
    public synchronized void destroy() {
        if (admin != null) {
            admin.close();
        }
    }
}
