package dev.pep.platform.readmodel;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** A topic as one reader reads it: all partitions, from wherever it is told. */
final class StateTopic implements AutoCloseable {

    private final Consumer<Object, Object> consumer;
    private final String name;

    StateTopic(Consumer<Object, Object> consumer, String name) {
        this.consumer = consumer;
        this.name = name;
    }

    /** Returns where the partitions begin. */
    Map<Integer, Long> beginnings() {
        return byPartition(consumer.beginningOffsets(partitions()));
    }

    /** Returns where the partitions that are read end at present. */
    Map<Integer, Long> ends() {
        return byPartition(consumer.endOffsets(consumer.assignment()));
    }

    /** Returns whether the topic has got partitions that are not read. */
    boolean hasGrown() {
        return partitions().size() > consumer.assignment().size();
    }

    /** Goes on from these positions. */
    void readFrom(Map<Integer, Long> positions) {
        consumer.assign(positions.keySet().stream().map(this::partition).toList());
        positions.forEach((partition, position) -> consumer.seek(partition(partition), position));
    }

    /** Returns what comes next, in the order of each partition. */
    List<ConsumerRecord<Object, Object>> poll(Duration patience) {
        return StreamSupport.stream(consumer.poll(patience).spliterator(), false)
                .toList();
    }

    /** Returns where the next poll goes on. */
    Map<Integer, Long> positions() {
        return consumer.assignment().stream().collect(Collectors.toMap(TopicPartition::partition, consumer::position));
    }

    private Set<TopicPartition> partitions() {
        return consumer.partitionsFor(name).stream()
                .map(info -> partition(info.partition()))
                .collect(Collectors.toSet());
    }

    private TopicPartition partition(int number) {
        return new TopicPartition(name, number);
    }

    private static Map<Integer, Long> byPartition(Map<TopicPartition, Long> offsets) {
        return offsets.entrySet().stream()
                .collect(Collectors.toMap(one -> one.getKey().partition(), Map.Entry::getValue));
    }

    @Override
    public void close() {
        consumer.close();
    }
}
