package dev.pep.platform.clock;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Looks at the database's clock now and then; while the database is away, what was known goes on. */
final class ClockWatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ClockWatch.class);
    private static final Duration PERIOD = Duration.ofSeconds(10);

    private final DatabaseTime time;
    private volatile CountDownLatch stopped = new CountDownLatch(0);

    ClockWatch(DatabaseTime time) {
        this.time = time;
    }

    /** Looks once; nothing that asks for the time has to wait for the database. */
    void look() {
        try {
            time.look();
        } catch (RuntimeException away) {
            LOG.warn("The database does not tell its time, so what was known goes on: {}", away.toString());
        }
    }

    @Override
    public void start() {
        CountDownLatch stop = new CountDownLatch(1);
        stopped = stop;
        Thread.ofVirtual().name("database-clock").start(() -> watch(stop));
    }

    private void watch(CountDownLatch stop) {
        try {
            while (!stop.await(PERIOD.toMillis(), TimeUnit.MILLISECONDS)) {
                look();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
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

    @Override
    public int getPhase() {
        return DEFAULT_PHASE - 8192; // before everything that works by it, and as long
    }
}
