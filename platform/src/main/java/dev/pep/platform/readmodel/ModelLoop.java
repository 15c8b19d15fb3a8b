package dev.pep.platform.readmodel;

import dev.pep.platform.kafka.FailureReason;
import dev.pep.platform.kafka.GrowingPause;
import dev.pep.platform.kafka.Transience;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.support.KafkaUtils;

/**
 * Keeps one model: reads for its builds while it holds their leases, and else stands by. What fails is told, and tried
 * again from where the build stands.
 */
final class ModelLoop implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(ModelLoop.class);
    private static final Duration ALONE = Duration.ofMillis(200);
    private static final Duration BESIDE_ANOTHER = Duration.ofMillis(20);

    private final ReadModel<?> model;
    private final Parts parts;
    private final Lease lease;
    private final GrowingPause afterFailure;
    private final Map<Long, BuildReader> readers = new HashMap<>();
    private final CountDownLatch finished = new CountDownLatch(1);
    private long nextHeartbeat = System.nanoTime();
    private boolean cleaning;

    ModelLoop(ReadModel<?> model, Lease lease, GrowingPause afterFailure, Parts parts) {
        this.model = model;
        this.lease = lease;
        this.afterFailure = afterFailure;
        this.parts = parts;
    }

    /** Ends the loop after the round at hand. */
    void finish() {
        finished.countDown();
    }

    @Override
    public void run() {
        KafkaUtils.setConsumerGroupId(model.consumer());
        try {
            while (finished.getCount() > 0) {
                turn();
            }
        } catch (InterruptedException e) {
            LOG.info("Read model {} was told to stop in the middle of a transaction", model.name());
        } finally {
            end();
        }
    }

    private void turn() throws InterruptedException {
        try {
            round();
        } catch (ReaderReplaced e) {
            LOG.info("Read model {} is read by another copy of the service", model.name());
            endAll(Set.of());
        } catch (RuntimeException e) {
            failed(e);
            pause(afterFailure.next());
        }
    }

    private void round() throws InterruptedException {
        if (nextHeartbeat - System.nanoTime() <= 0) {
            heartbeat();
            nextHeartbeat = System.nanoTime() + parts.settings().heartbeat().toNanos();
        }
        List<BuildReader> reading =
                readers.values().stream().filter(BuildReader::isReading).toList();
        if (reading.isEmpty()) {
            pause(parts.settings().heartbeat());
        } else if (poll(reading) > 0) {
            afterFailure.reset();
        } else if (cleaning) {
            cleaning = parts.succession().clean(model);
        }
    }

    private void heartbeat() {
        parts.succession().ensure(model);
        Set<Long> ours = new HashSet<>();
        for (Build build : parts.builds().of(model.name())) {
            if (build.isOf(model) && lease.take(build.id())) {
                ours.add(build.id());
                readers.computeIfAbsent(build.id(), id -> new BuildReader(model, build, parts.reading()));
            }
        }
        endAll(ours);
        readers.values().forEach(BuildReader::look);
        cleaning = !readers.isEmpty() && parts.succession().clean(model);
    }

    private static int poll(List<BuildReader> reading) {
        Duration patience = reading.size() == 1 ? ALONE : BESIDE_ANOTHER;
        return reading.stream().mapToInt(reader -> reader.poll(patience)).sum();
    }

    private void failed(RuntimeException failure) {
        nextHeartbeat = System.nanoTime();
        String words = FailureReason.of(failure).toString();
        try {
            readers.keySet().forEach(build -> parts.builds().trouble(build, words));
        } catch (RuntimeException second) {
            failure.addSuppressed(second); // the database may be what failed
        }
        if (Transience.isTransient(failure)) {
            LOG.warn("Read model {} goes on later: {}", model.name(), words);
        } else {
            LOG.warn("Read model {} goes on later", model.name(), failure);
        }
    }

    private void pause(Duration length) throws InterruptedException {
        finished.await(length.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void endAll(Set<Long> butThese) {
        readers.entrySet().removeIf(reader -> {
            boolean ends = !butThese.contains(reader.getKey());
            if (ends) {
                reader.getValue().close();
            }
            return ends;
        });
    }

    private void end() {
        Set<Long> kept = Set.copyOf(readers.keySet());
        endAll(Set.of());
        kept.forEach(lease::giveBack);
        KafkaUtils.clearConsumerGroupId();
    }

    /** What all loops share. */
    record Parts(Builds builds, Succession succession, BuildReader.Parts reading, ReadModelSettings settings) {}
}
