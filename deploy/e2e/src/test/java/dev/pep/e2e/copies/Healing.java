package dev.pep.e2e.copies;

import dev.pep.e2e.RunningSystem;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Processes that are being started again, while other things happen. */
final class Healing {

    private final RunningSystem system;
    private final Map<String, CompletableFuture<Void>> begun = new ConcurrentHashMap<>();

    Healing(RunningSystem system) {
        this.system = system;
    }

    void begin(String name) {
        begun.put(name, CompletableFuture.runAsync(() -> system.restart(name)));
    }

    @SafeVarargs
    final void awaitAll(List<String>... names) {
        Stream.of(names)
                .flatMap(List::stream)
                .map(name -> begun.getOrDefault(name, CompletableFuture.completedFuture(null)))
                .forEach(CompletableFuture::join);
    }
}
