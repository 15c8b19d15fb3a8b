package dev.pep.platform.kafka;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.KafkaAdmin;

/**
 * Makes the service's topics as soon as the broker answers; until then the service runs without them and its outbox
 * waits.
 */
public final class TopicCreation implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(TopicCreation.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final KafkaAdmin admin;
    private volatile boolean created;
    private volatile CountDownLatch stopped = new CountDownLatch(0);

    TopicCreation(KafkaAdmin admin) {
        this.admin = admin;
        admin.setAutoCreate(false); // would hold up the start for as long as the broker is down
        admin.setModifyTopicConfigs(true);
    }

    /** Returns whether the topics are there. */
    public boolean isDone() {
        return created;
    }

    @Override
    public void start() {
        CountDownLatch stop = new CountDownLatch(1);
        stopped = stop;
        Thread.ofVirtual().name("topic-creation").start(() -> create(stop));
    }

    private void create(CountDownLatch stop) {
        GrowingPause pause = new GrowingPause(FIRST_PAUSE, LONGEST_PAUSE);
        try {
            do {
                created = created || attempt();
            } while (!created && !stop.await(pause.next().toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean attempt() {
        try {
            return admin.initialize();
        } catch (RuntimeException e) {
            LOG.warn("The topics cannot be made yet: {}", e.toString());
            return false;
        }
    }

    @Override
    public void stop() {
        stopped.countDown();
    }

    @Override
    public boolean isRunning() {
        return stopped.getCount() > 0;
    }
}
