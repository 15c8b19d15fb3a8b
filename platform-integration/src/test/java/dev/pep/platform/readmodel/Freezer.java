package dev.pep.platform.readmodel;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Holds up whoever writes the account called 2, once, until it is told to let go. */
final class Freezer {

    private final CountDownLatch frozen = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);
    private final CountDownLatch over = new CountDownLatch(1);

    void at2(String name) {
        if (name.equals("2") && over.getCount() > 0) {
            frozen.countDown();
            await(released);
            over.countDown();
        }
    }

    void awaitFrozen() {
        await(frozen);
    }

    void release() {
        released.countDown();
    }

    boolean isOver() {
        return over.getCount() == 0;
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(1, TimeUnit.MINUTES)) {
                throw new IllegalStateException("Nothing came");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
