package dev.pep.local.graph;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** The fault that is on, if any. */
final class Faults {

    private final ReentrantLock lock = new ReentrantLock();
    private final Clock clock;
    private @Nullable Fault fault;

    Faults(Clock clock) {
        this.clock = clock;
    }

    void set(@Nullable Fault next) {
        lock.lock();
        fault = next;
        lock.unlock();
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
