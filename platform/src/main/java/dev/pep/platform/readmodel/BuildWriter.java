package dev.pep.platform.readmodel;

import dev.pep.platform.kafka.FailureCounter;
import dev.pep.platform.kafka.PutAside;
import dev.pep.platform.kafka.Transience;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Writes what came into a build: rows and positions in one transaction, which fails if another reader has read on. What
 * cannot be read or written for its own fault is tried a few times, then put aside; the others go on.
 */
final class BuildWriter {

    private final ReadModel<?> model;
    private final long build;
    private final Map<Integer, Long> positions;
    private final Parts parts;
    private final FailedAttempts attempts = new FailedAttempts();

    BuildWriter(ReadModel<?> model, long build, Map<Integer, Long> positions, Parts parts) {
        this.model = model;
        this.build = build;
        this.positions = new HashMap<>(positions);
        this.parts = parts;
    }

    /** Returns how far it has come. */
    Map<Integer, Long> positions() {
        return Map.copyOf(positions);
    }

    /** Writes all of it, as one if that works. */
    void write(List<ConsumerRecord<Object, Object>> records) {
        if (records.isEmpty()) {
            return;
        }
        try {
            writeWhole(records);
            parts.counter().handled(model.topic(), records.size());
        } catch (RuntimeException failure) {
            if (failure instanceof ReaderReplaced || Transience.isTransient(failure)) {
                throw failure;
            }
            writeInParts(records, failure);
        }
    }

    /** Moves on to where the topic goes on, over what was compacted away. */
    void skipTo(Map<Integer, Long> next) {
        Map<Integer, Long> ahead = new HashMap<>(next);
        ahead.entrySet().removeIf(one -> one.getValue() <= positions.getOrDefault(one.getKey(), Long.MAX_VALUE));
        if (!ahead.isEmpty()) {
            advance(ahead, () -> {});
        }
    }

    private void writeWhole(List<ConsumerRecord<Object, Object>> records) {
        List<StateRecord> states = records.stream().map(StateRecord::of).toList();
        long last = records.stream().mapToLong(ConsumerRecord::timestamp).max().orElseThrow();
        advance(after(records), () -> {
            model.put(parts.jdbc(), build, states);
            parts.builds().progress(build, records.size(), Instant.ofEpochMilli(last));
        });
    }

    private void writeInParts(List<ConsumerRecord<Object, Object>> records, RuntimeException failure) {
        if (records.size() > 1) {
            int half = records.size() / 2;
            write(records.subList(0, half));
            write(records.subList(half, records.size()));
        } else {
            tryAgainOrPutAside(records.getFirst(), failure);
        }
    }

    private void tryAgainOrPutAside(ConsumerRecord<Object, Object> event, RuntimeException failure) {
        int attempt = attempts.failed(event);
        if (attempt <= parts.retries()) {
            parts.counter().failedDelivery(event, failure, attempt);
            throw failure;
        }
        parts.aside().accept(event, null, failure);
        parts.counter().recovered(event, failure);
        advance(after(List.of(event)), () -> {});
    }

    private void advance(Map<Integer, Long> after, Runnable work) {
        parts.transactions().executeWithoutResult(status -> {
            parts.positions().advance(build, positions, after);
            work.run();
        });
        positions.putAll(after);
    }

    private static Map<Integer, Long> after(List<ConsumerRecord<Object, Object>> records) {
        Map<Integer, Long> after = new HashMap<>();
        records.forEach(record -> after.put(record.partition(), record.offset() + 1));
        return after;
    }

    /** What all writers share. */
    record Parts(
            JdbcClient jdbc,
            TransactionOperations transactions,
            Builds builds,
            Positions positions,
            PutAside aside,
            FailureCounter counter,
            int retries) {}
}
