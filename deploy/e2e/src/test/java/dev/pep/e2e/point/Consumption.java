package dev.pep.e2e.point;

import dev.pep.event.Topics;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;

/** How far a listener has got with its topics, as it told the broker. */
record Consumption(String broker, String group) {

    /** Whether it will get the report of this place, again or for the first time. */
    boolean isBefore(int partition, long offset) {
        try (Admin admin = admin()) {
            OffsetAndMetadata next = told(admin).get(new TopicPartition(Topics.PARTNER_REPORT, partition));
            return next == null || next.offset() <= offset;
        }
    }

    /** Whether it is at the end of each partition of which it ever had an event. */
    boolean isAtTheEnd() {
        try (Admin admin = admin()) {
            Map<TopicPartition, OffsetAndMetadata> told = told(admin);
            Map<TopicPartition, ListOffsetsResultInfo> ends = get(admin.listOffsets(told.keySet().stream()
                            .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest())))
                    .all());
            return told.entrySet().stream().allMatch(next -> next.getValue().offset() >= offset(ends, next.getKey()));
        }
    }

    private static long offset(Map<TopicPartition, ListOffsetsResultInfo> ends, TopicPartition partition) {
        ListOffsetsResultInfo end = ends.get(partition);
        return end == null ? Long.MAX_VALUE : end.offset();
    }

    private Map<TopicPartition, OffsetAndMetadata> told(Admin admin) {
        return get(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
    }

    private static <T> T get(KafkaFuture<T> answer) {
        try {
            return answer.get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", broker));
    }
}
