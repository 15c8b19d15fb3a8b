package dev.pep.platform.relay;

import dev.pep.platform.event.WakeUp;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/**
 * Runs the relay between the service's start and stop. It stops after all that publishes, and leaves what it could not
 * send in time to the next instance.
 */
final class OutboxRelay implements SmartLifecycle {

    private static final Duration STOP_LIMIT = Duration.ofSeconds(5);
    private static final int BEFORE_LISTENERS_AND_WEB_SERVER = DEFAULT_PHASE - 4096;

    private final RelayLoop.Factory loops;
    private final WakeUp wakeUp;
    private @Nullable RelayLoop loop;
    private @Nullable Thread thread;

    OutboxRelay(RelayLoop.Factory loops, WakeUp wakeUp) {
        this.loops = loops;
        this.wakeUp = wakeUp;
    }

    @Override
    public synchronized void start() {
        if (thread == null) {
            loop = loops.make();
            thread = Thread.ofPlatform().name("outbox-relay").daemon().start(loop);
        }
    }

    @Override
    public synchronized void stop() {
        if (thread == null || loop == null) {
            return;
        }
        loop.finish();
        wakeUp.wake();
        join(thread);
        thread = null;
    }

    private static void join(Thread thread) {
        try {
            if (!thread.join(STOP_LIMIT)) {
                thread.interrupt();
                thread.join(STOP_LIMIT);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    @Override
    public int getPhase() {
        return BEFORE_LISTENERS_AND_WEB_SERVER;
    }
}
