package dev.pep.notification.settled;

import dev.pep.platform.kafka.GrowingPause;
import dev.pep.platform.kafka.KafkaSettings;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.listener.MessageListenerContainer;
import org.springframework.stereotype.Component;

/**
 * Starts the listeners once the database knows what was settled before it. A database with work in it does already; an
 * empty one reads {@code pep.notification.v1} first, then all other events from their beginning, and until it has
 * caught up with them nothing is sent.
 */
@Component
class Rebuild implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(10);

    private final BeginDatabase database;
    private final Standing standing;
    private final ListenerOffsets offsets;
    private final KafkaListenerEndpointRegistry listeners;
    private final KafkaSettings kafka;
    private CountDownLatch stop = new CountDownLatch(0);
    private @Nullable Thread thread;

    Rebuild(
            BeginDatabase database,
            Standing standing,
            ListenerOffsets offsets,
            KafkaListenerEndpointRegistry listeners,
            KafkaSettings kafka) {
        this.database = database;
        this.standing = standing;
        this.offsets = offsets;
        this.listeners = listeners;
        this.kafka = kafka;
    }

    @Override
    public synchronized void start() {
        CountDownLatch stopped = new CountDownLatch(1);
        stop = stopped;
        thread = Thread.ofVirtual().name("rebuild").start(() -> run(stopped));
    }

    private void run(CountDownLatch stopped) {
        GrowingPause pause = new GrowingPause(kafka.firstPause(), kafka.longestPause());
        try {
            boolean started = tryToStart();
            while (!started && !stopped.await(pause.next().toMillis(), TimeUnit.MILLISECONDS)) {
                started = tryToStart();
            }
            while (stopped.getCount() > 0 && standing.isCatchingUp()) {
                tryToCatchUp(stopped);
                stopped.await(LOOK_AGAIN.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean tryToStart() {
        try {
            if (!standing.isBegun()) {
                database.begin();
            }
            listeners.getListenerContainers().forEach(MessageListenerContainer::start);
            return true;
        } catch (RuntimeException e) {
            LOG.warn("The database cannot learn yet what was settled before it, so nothing is heard: {}", e.toString());
            return false;
        }
    }

    private void tryToCatchUp(CountDownLatch stopped) throws InterruptedException {
        try {
            Map<TopicPartition, Long> ends = offsets.ends();
            while (!offsets.have(ends)) {
                if (stopped.await(LOOK_AGAIN.toMillis(), TimeUnit.MILLISECONDS)) {
                    return;
                }
            }
            standing.caughtUp();
            LOG.info("All that had happened has been read again; what is to be sent is sent");
        } catch (RuntimeException e) {
            LOG.warn("It cannot be seen yet how far the events have been read: {}", e.toString());
        }
    }

    @Override
    public synchronized void stop() {
        stop.countDown();
        if (thread != null) {
            try {
                thread.join(STOP_LIMIT);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return stop.getCount() > 0;
    }

    /** Starts after everything else, and stops before the listeners do. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
