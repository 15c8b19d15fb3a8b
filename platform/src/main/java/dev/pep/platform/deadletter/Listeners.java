package dev.pep.platform.deadletter;

import dev.pep.platform.kafka.DirectListener;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.listener.AcknowledgingConsumerAwareMessageListener;
import org.springframework.kafka.listener.BatchAcknowledgingConsumerAwareMessageListener;
import org.springframework.kafka.listener.MessageListenerContainer;

/**
 * The service's own listeners, called without Kafka: what they do with an event, they do in the caller's transaction.
 */
final class Listeners {

    private final KafkaListenerEndpointRegistry registry;
    private final List<DirectListener> direct;

    Listeners(KafkaListenerEndpointRegistry registry, List<DirectListener> direct) {
        this.registry = registry;
        this.direct = direct;
    }

    /**
     * Gives the event to the listener that did not handle it.
     *
     * @throws NoListener if the service has none any more
     */
    void deliver(String consumer, ConsumerRecord<Object, Object> event) {
        if (direct.stream().noneMatch(one -> one.take(consumer, event))) {
            deliverToContainer(consumer, event);
        }
    }

    private void deliverToContainer(String consumer, ConsumerRecord<Object, Object> event) {
        MessageListenerContainer container = registry.getListenerContainers().stream()
                .filter(one -> Objects.equals(one.getGroupId(), consumer) && listensTo(one, event.topic()))
                .findFirst()
                .orElseThrow(() -> new NoListener(consumer, event.topic()));
        call(Objects.requireNonNull(container.getContainerProperties().getMessageListener()), event);
    }

    private static boolean listensTo(MessageListenerContainer container, String topic) {
        String[] topics = container.getContainerProperties().getTopics();
        return topics != null && List.of(topics).contains(topic);
    }

    @SuppressWarnings({"unchecked", "NullAway"}) // no listener here takes an acknowledgement or a consumer
    private static void call(Object listener, ConsumerRecord<Object, Object> event) {
        if (listener instanceof BatchAcknowledgingConsumerAwareMessageListener<?, ?> batch) {
            ((BatchAcknowledgingConsumerAwareMessageListener<Object, Object>) batch)
                    .onMessage(List.of(event), null, null);
        } else {
            ((AcknowledgingConsumerAwareMessageListener<Object, Object>) listener).onMessage(event, null, null);
        }
    }
}
