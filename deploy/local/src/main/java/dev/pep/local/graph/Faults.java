package dev.pep.local.graph;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** The fault that is on, if any. */
final class Faults {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition switched = lock.newCondition();
    private final Clock clock;
    private @Nullable Fault fault;
    private long switches;

    Faults(Clock clock) {
        this.clock = clock;
    }

    void set(@Nullable Fault next) {
        lock.lock();
        fault = next;
        switches++;
        switched.signalAll();
        lock.unlock();
    }

    /** Returns how often a fault was switched on or off. */
    long switches() {
        lock.lock();
        try {
            return switches;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until faults have been switched on or off more often than that. */
    void awaitSwitchAfter(long known) throws InterruptedException {
        lock.lock();
        try {
            while (switches == known) {
                switched.await();
            }
        } finally {
            lock.unlock();
        }
    }

    Optional<Fault> current() {
        lock.lock();
        try {
            if (fault != null && fault.over(clock.instant())) {
                fault = null;
            }
            return Optional.ofNullable(fault);
        } finally {
            lock.unlock();
        }
    }

    /** The fault that hits this call; counts the call. */
    Optional<Fault> next() {
        lock.lock();
        try {
            var hit = current();
            fault = hit.map(Fault::afterOneCall).orElse(null);
            return hit;
        } finally {
            lock.unlock();
        }
    }
}
