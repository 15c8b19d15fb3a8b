package dev.pep.e2e.copies;

import dev.pep.e2e.RunningSystem;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** Processes that are being started again, while other things happen. */
final class Healing {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final RunningSystem system;
    private final Executor threads = task -> Thread.ofPlatform().daemon().start(task);
    private final Map<String, CompletableFuture<Void>> begun = new ConcurrentHashMap<>();

    Healing(RunningSystem system) {
        this.system = system;
    }

    void begin(String name) {
        begun.put(name, CompletableFuture.runAsync(() -> restart(name), threads));
    }

    /** PostgreSQL does not start before the last child of the killed one has noticed. */
    private void restart(String name) {
        Awaitility.await(name + " again")
                .atMost(PATIENCE)
                .ignoreExceptionsInstanceOf(IllegalStateException.class)
                .until(() -> {
                    system.restart(name);
                    return true;
                });
    }

    @SafeVarargs
    final void awaitAll(List<String>... names) {
        Stream.of(names)
                .flatMap(List::stream)
                .map(name -> begun.getOrDefault(name, CompletableFuture.completedFuture(null)))
                .forEach(CompletableFuture::join);
    }
}
