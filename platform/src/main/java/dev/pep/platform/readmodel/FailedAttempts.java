package dev.pep.platform.readmodel;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** Counts how often the event that a partition cannot get past has failed. */
final class FailedAttempts {

    private final Map<TopicPartition, Failing> failing = new HashMap<>();

    /** Counts a failure, and returns which one it is. */
    int failed(ConsumerRecord<?, ?> event) {
        TopicPartition partition = new TopicPartition(event.topic(), event.partition());
        return failing.compute(partition, (same, before) -> Failing.again(before, event.offset()))
                .times();
    }

    /** The position that fails, and how often. */
    private record Failing(long position, int times) {

        static Failing again(@Nullable Failing before, long position) {
            return new Failing(position, before != null && before.position == position ? before.times + 1 : 1);
        }
    }
}
