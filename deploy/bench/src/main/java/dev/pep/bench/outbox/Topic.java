package dev.pep.bench.outbox;

import dev.pep.bench.Pause;
import dev.pep.event.Topics;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;
import org.jspecify.annotations.Nullable;

/** The topic of partners' reports on the benchmarks' broker. */
public final class Topic implements AutoCloseable {

    public static final String NAME = Topics.PARTNER_REPORT;

    private static final int PARTITIONS = 12;
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final Admin admin;

    public Topic(String broker) {
        admin = Admin.create(Map.of("bootstrap.servers", broker));
    }

    /** Returns the topic, made anew before anybody else makes it. */
    static Topic emptied(String broker) throws Exception {
        var topic = new Topic(broker);
        topic.empty();
        return topic;
    }

    /** Makes the topic anew, without events and without readers. */
    public void empty() throws Exception {
        if (admin.listTopics().names().get().contains(NAME)) {
            admin.deleteTopics(List.of(NAME)).all().get();
        }
        Pause.until(() -> !admin.listTopics().names().get().contains(NAME), LIMIT);
        create();
        Pause.until(() -> admin.listTopics().names().get().contains(NAME), LIMIT);
    }

    private void create() throws Exception {
        try {
            admin.createTopics(List.of(new NewTopic(NAME, Optional.of(PARTITIONS), Optional.empty())))
                    .all()
                    .get();
        } catch (ExecutionException failure) {
            if (!(failure.getCause() instanceof TopicExistsException)) { // a service that runs may have been faster
                throw failure;
            }
        }
    }

    public void forget(String group) throws Exception {
        Set<String> groups = admin.listGroups().all().get().stream()
                .map(listing -> listing.groupId())
                .collect(Collectors.toSet());
        if (groups.contains(group)) {
            admin.deleteConsumerGroups(List.of(group)).all().get();
        }
    }

    /** Returns how many events the topic has been given. */
    public long size() throws Exception {
        return ends().values().stream().mapToLong(Long::longValue).sum();
    }

    /** Returns how many events a group of readers has not handled. */
    public long lag(String group) throws Exception {
        Map<TopicPartition, OffsetAndMetadata> read = admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get();
        return ends().entrySet().stream()
                .mapToLong(end -> end.getValue() - handled(read.get(end.getKey())))
                .sum();
    }

    private static long handled(@Nullable OffsetAndMetadata read) {
        return read == null ? 0 : read.offset();
    }

    static List<TopicPartition> partitions() {
        return IntStream.range(0, PARTITIONS)
                .mapToObj(number -> new TopicPartition(NAME, number))
                .toList();
    }

    private Map<TopicPartition, Long> ends() throws Exception {
        Map<TopicPartition, OffsetSpec> latest = partitions().stream()
                .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest()));
        Map<TopicPartition, Long> ends = new HashMap<>();
        admin.listOffsets(latest).all().get().forEach((partition, info) -> ends.put(partition, info.offset()));
        return ends;
    }

    @Override
    public void close() {
        admin.close();
    }
}
