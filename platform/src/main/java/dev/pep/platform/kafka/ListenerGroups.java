package dev.pep.platform.kafka;

import java.util.HashSet;
import java.util.Set;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.listener.MessageListenerContainer;

/**
 * Lets a service start only if each of its listeners gets all events of its topics. Kafka gives an event to one member
 * of a group: two listeners of one group, in this service or another, would silently get a part each.
 */
final class ListenerGroups implements SmartLifecycle {

    private final KafkaListenerEndpointRegistry listeners;
    private final String service;

    ListenerGroups(KafkaListenerEndpointRegistry listeners, String service) {
        this.listeners = listeners;
        this.service = service;
    }

    @Override
    public void start() {
        Set<String> taken = new HashSet<>();
        for (MessageListenerContainer listener : listeners.getListenerContainers()) {
            String group = String.valueOf(listener.getGroupId());
            requireOurs(group);
            String[] topics = listener.getContainerProperties().getTopics();
            for (String topic : topics == null ? new String[0] : topics) {
                requireNew(taken, topic, group);
            }
        }
    }

    private void requireOurs(String group) {
        if (!group.equals(service) && !group.startsWith(service + ".")) {
            throw new IllegalStateException(
                    "The group %s of a @KafkaListener does not name this service. Call it %s.<feature>."
                            .formatted(group, service));
        }
    }

    private void requireNew(Set<String> taken, String topic, String group) {
        if (!taken.add(topic + " " + group)) {
            throw new IllegalStateException(
                    "Two @KafkaListeners of %s have the group %s, so that each would get only a part of the events. Give each a group of its own, %s.<feature>."
                            .formatted(topic, group, service));
        }
    }

    @Override
    public int getPhase() {
        return Integer.MIN_VALUE; // before any listener
    }

    @Override
    public void stop() {}

    @Override
    public boolean isRunning() {
        return false;
    }
}
