package dev.pep.heatmap.index;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Loads the index when the service starts and keeps it up while nobody asks; failures are tried again. */
@Component
class FollowChanges implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(FollowChanges.class);
    private static final int COST = 20;

    private final IndexState state;
    private final IndexSettings settings;
    private volatile @Nullable ScheduledExecutorService threads;

    FollowChanges(IndexState state, IndexSettings settings) {
        this.state = state;
        this.settings = settings;
    }

    @Override
    public void start() {
        ScheduledExecutorService started = Executors.newScheduledThreadPool(
                2, Thread.ofPlatform().daemon().name("account-index-", 0).factory());
        threads = started; // its own with each start: one that was stopped may be started again
        long poll = settings.poll().toMillis();
        started.scheduleWithFixedDelay(() -> attempt(this::look), 0, poll, TimeUnit.MILLISECONDS);
        again(started, Duration.ofSeconds(1));
    }

    private void look() {
        state.reload();
        state.fresh();
    }

    /** Sorting a million names is dear, so that it may take a small part of the time only. */
    private void again(ScheduledExecutorService started, Duration pause) {
        started.schedule(
                () -> {
                    long start = System.nanoTime();
                    attempt(state::orderNames);
                    long took = System.nanoTime() - start;
                    again(started, Duration.ofSeconds(1).plusNanos(took * COST));
                },
                pause.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    private void attempt(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            if (isRunning()) {
                LOG.warn("The account index could not be brought up to date; it will be tried again", failed);
            }
        }
    }

    @Override
    public void stop() {
        ScheduledExecutorService stopped = threads;
        threads = null;
        if (stopped != null) {
            stopped.shutdownNow();
        }
    }

    @Override
    public boolean isRunning() {
        return threads != null;
    }
}
