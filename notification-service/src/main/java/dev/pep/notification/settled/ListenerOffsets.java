package dev.pep.notification.settled;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.listener.MessageListenerContainer;
import org.springframework.stereotype.Component;

/** Where the groups of this service's listeners are in their topics. */
@Component
class ListenerOffsets {

    private final KafkaListenerEndpointRegistry listeners;
    private final KafkaAdmin kafka;

    ListenerOffsets(KafkaListenerEndpointRegistry listeners, KafkaAdmin kafka) {
        this.listeners = listeners;
        this.kafka = kafka;
    }

    /** Lets all groups begin at the beginning; fails while one of them has a member, as another service would have. */
    void forget() {
        List<String> groups = containers()
                .map(MessageListenerContainer::getGroupId)
                .distinct()
                .toList();
        try (Admin admin = admin()) {
            admin.deleteConsumerGroups(groups).deletedGroups().values().forEach(ListenerOffsets::forgotten);
        }
    }

    /** Returns where the topics end now, but for those that are empty. */
    Map<TopicPartition, Long> ends() {
        try (Admin admin = admin()) {
            Set<TopicPartition> partitions = partitions(admin);
            Map<TopicPartition, Long> begins = offsets(admin, partitions, OffsetSpec.earliest());
            return offsets(admin, partitions, OffsetSpec.latest()).entrySet().stream()
                    .filter(end -> end.getValue() > begins.getOrDefault(end.getKey(), 0L))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        }
    }

    /** Returns whether every group has handled its topics up to there. */
    boolean have(Map<TopicPartition, Long> ends) {
        try (Admin admin = admin()) {
            return containers().allMatch(listener -> has(admin, listener, ends));
        }
    }

    private static boolean has(Admin admin, MessageListenerContainer listener, Map<TopicPartition, Long> ends) {
        Map<TopicPartition, OffsetAndMetadata> handled =
                answer(admin.listConsumerGroupOffsets(String.valueOf(listener.getGroupId()))
                        .partitionsToOffsetAndMetadata());
        List<String> topics = topics(listener);
        return ends.entrySet().stream()
                .filter(end -> topics.contains(end.getKey().topic()))
                .allMatch(end -> handled.get(end.getKey()) != null
                        && handled.get(end.getKey()).offset() >= end.getValue());
    }

    private Set<TopicPartition> partitions(Admin admin) {
        Set<String> there = answer(admin.listTopics().names());
        List<String> ours = containers()
                .flatMap(listener -> topics(listener).stream())
                .filter(there::contains)
                .distinct()
                .toList();
        Collection<TopicDescription> described =
                answer(admin.describeTopics(ours).allTopicNames()).values();
        return described.stream()
                .flatMap(topic -> topic.partitions().stream()
                        .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                .collect(Collectors.toSet());
    }

    private static Map<TopicPartition, Long> offsets(Admin admin, Set<TopicPartition> partitions, OffsetSpec which) {
        Map<TopicPartition, OffsetSpec> wanted =
                partitions.stream().collect(Collectors.toMap(partition -> partition, partition -> which));
        Map<TopicPartition, ListOffsetsResultInfo> found =
                answer(admin.listOffsets(wanted).all());
        return found.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().offset()));
    }

    private Stream<MessageListenerContainer> containers() {
        return listeners.getListenerContainers().stream();
    }

    private static List<String> topics(MessageListenerContainer listener) {
        String[] topics = listener.getContainerProperties().getTopics();
        return topics == null ? List.of() : List.of(topics);
    }

    private Admin admin() {
        return Admin.create(kafka.getConfigurationProperties());
    }

    private static void forgotten(KafkaFuture<Void> deletion) {
        try {
            answer(deletion);
        } catch (KafkaException failure) {
            if (!(failure.getCause() instanceof GroupIdNotFoundException)) { // it has never read anything
                throw failure;
            }
        }
    }

    private static <T> T answer(KafkaFuture<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new KafkaException("Kafka does not tell or forget offsets", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("Told to stop", e);
        }
    }
}
