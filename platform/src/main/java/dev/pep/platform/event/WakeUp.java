package dev.pep.platform.event;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Ends the relay's pause as soon as a transaction that published something has committed. */
public final class WakeUp {

    private final Semaphore news = new Semaphore(0);

    /** Tells that there is something to send. */
    public void wake() {
        if (news.availablePermits() == 0) {
            news.release();
        }
    }

    /** Waits for news, at most as long. */
    public void await(Duration limit) throws InterruptedException {
        if (news.tryAcquire(limit.toNanos(), TimeUnit.NANOSECONDS)) {
            news.drainPermits();
        }
    }
}
