package dev.pep.platform.readmodel;

import dev.pep.platform.kafka.GrowingPause;
import dev.pep.platform.kafka.KafkaSettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;

/** Runs a loop for each model between the service's start and stop. */
final class ModelReaders implements SmartLifecycle {

    private static final Duration STOP_LIMIT = Duration.ofSeconds(5);

    private final List<ReadModel<?>> models;
    private final JdbcClient jdbc;
    private final KafkaSettings kafka;
    private final ModelLoop.Parts parts;
    private final List<Running> running = new ArrayList<>();

    ModelReaders(List<ReadModel<?>> models, JdbcClient jdbc, KafkaSettings kafka, ModelLoop.Parts parts) {
        this.models = models;
        this.jdbc = jdbc;
        this.kafka = kafka;
        this.parts = parts;
    }

    @Override
    public synchronized void start() {
        if (running.isEmpty() && parts.settings().read()) {
            models.forEach(model -> running.add(Running.of(model, loop(model))));
        }
    }

    private ModelLoop loop(ReadModel<?> model) {
        return new ModelLoop(
                model,
                new Lease(jdbc, parts.settings().lease()),
                new GrowingPause(kafka.firstPause(), kafka.longestPause()),
                parts);
    }

    @Override
    public synchronized void stop() {
        running.forEach(one -> one.loop().finish());
        running.forEach(Running::join);
        running.clear();
    }

    @Override
    public synchronized boolean isRunning() {
        return !running.isEmpty();
    }

    @Override
    public int getPhase() {
        return AbstractMessageListenerContainer.DEFAULT_PHASE;
    }

    /** A loop with its thread. */
    private record Running(ModelLoop loop, Thread thread) {

        static Running of(ReadModel<?> model, ModelLoop loop) {
            return new Running(
                    loop,
                    Thread.ofPlatform()
                            .name("read-model-" + model.name())
                            .daemon()
                            .start(loop));
        }

        void join() {
            try {
                if (!thread.join(STOP_LIMIT)) {
                    thread.interrupt();
                    thread.join(STOP_LIMIT);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
