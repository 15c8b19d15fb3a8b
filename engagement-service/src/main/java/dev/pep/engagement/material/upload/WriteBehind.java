package dev.pep.engagement.material.upload;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/** Lets one block be written while the next one is read: the network and the disk need not wait for each other. */
final class WriteBehind implements AutoCloseable {

    private @Nullable FutureTask<?> writing;

    /** Begins to write once the block before is written; fails if that one could not be. */
    void begin(Runnable write) {
        await();
        FutureTask<?> task = new FutureTask<>(write, null);
        writing = task;
        Thread.ofVirtual().start(task);
    }

    /** Returns when all is written; fails if it could not be. */
    void await() {
        FutureTask<?> task = writing;
        writing = null;
        if (task != null) {
            result(task);
        }
    }

    /** Nothing is written any more when this returns, whatever has become of it. */
    @Override
    public void close() {
        try {
            await();
        } catch (RuntimeException failure) {
            return; // what fails here is told by what has failed before
        }
    }

    private static void result(FutureTask<?> task) {
        try {
            task.get();
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
