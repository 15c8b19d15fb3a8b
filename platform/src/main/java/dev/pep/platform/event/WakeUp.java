package dev.pep.platform.event;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Ends the relay's pause as soon as a transaction that published something has committed. */
final class WakeUp {

    private final Semaphore news = new Semaphore(0);

    void wake() {
        if (news.availablePermits() == 0) {
            news.release();
        }
    }

    /** Waits for news, at most as long. */
    void await(Duration limit) throws InterruptedException {
        if (news.tryAcquire(limit.toNanos(), TimeUnit.NANOSECONDS)) {
            news.drainPermits();
        }
    }
}
