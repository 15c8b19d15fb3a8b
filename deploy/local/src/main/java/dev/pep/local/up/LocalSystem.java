package dev.pep.local.up;

import dev.pep.local.process.FreePort;
import dev.pep.local.process.ProcessFailed;
import dev.pep.local.process.Stopping;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** All components together; each is started when those that it needs are ready, and stopped before them. */
final class LocalSystem {

    private static final Duration GRACE = Duration.ofSeconds(40);

    private final Layout layout;
    private final List<Component> components;
    private final List<Component> wanted;
    private final Set<Component> startedHere = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads =
            Executors.newThreadPerTaskExecutor(Thread.ofPlatform().daemon().factory());

    LocalSystem(Layout layout, Ports ports, Copies copies) {
        this.layout = layout;
        this.components = Stream.concat(
                        components(layout, ports, Copies.MOST).stream(),
                        Stream.of(new Training(layout, ports, List.of()).component()))
                .toList();
        this.wanted = components(layout, ports, copies);
    }

    private static List<Component> components(Layout layout, Ports ports, Copies copies) {
        return Stream.concat(
                        new Infrastructure(layout, ports).components().stream(),
                        new Services(layout, ports).components(copies).stream())
                .toList();
    }

    /** All that there may be, whether it is wanted or not. */
    List<Component> all() {
        return components;
    }

    List<Component> wanted() {
        return wanted;
    }

    Component named(String name) {
        return components.stream()
                .filter(component -> component.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ProcessFailed("There is no component " + name + "; there are "
                        + String.join(
                                ", ", components.stream().map(Component::name).toList()) + "."));
    }

    boolean runs(Component component) {
        return pidFile(component).process().isPresent();
    }

    /** Fails if one of these could not be started, whatever the reason is known before. */
    void check(List<Component> wanted) {
        wanted.forEach(component -> component.starting().check());
    }

    void start(List<Component> wanted) {
        check(wanted);
        wanted.forEach(this::requireFreePorts);
        Map<String, CompletableFuture<Void>> ready = new HashMap<>();
        for (var component : wanted) {
            var needs = component.needs().stream()
                    .filter(ready::containsKey)
                    .map(ready::get)
                    .toArray(CompletableFuture[]::new);
            ready.put(component.name(), CompletableFuture.allOf(needs).thenRunAsync(() -> start(component), threads));
        }
        firstFailureOrAll(ready.values().stream().toList()).join();
    }

    private static CompletableFuture<Void> firstFailureOrAll(List<CompletableFuture<Void>> all) {
        var outcome = new CompletableFuture<Void>();
        all.forEach(one -> one.whenComplete((nothing, failure) -> {
            if (failure != null) {
                outcome.completeExceptionally(failure);
            }
        }));
        CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).thenRun(() -> outcome.complete(null));
        return outcome;
    }

    private void start(Component component) {
        var begin = System.nanoTime();
        Logs.turn(layout.log(component.name()));
        component.starting().run(pid -> {
            pidFile(component).write(pid);
            startedHere.add(component);
        });
        Console.ready(component, begin);
    }

    /** Starts something that nobody waits for. */
    void startInBackground(Component component) {
        Logs.turn(layout.log(component.name()));
        component.starting().run(pid -> pidFile(component).write(pid));
    }

    private void requireFreePorts(Component component) {
        for (var port : component.ports()) {
            if (!FreePort.isFree(port)) {
                throw new ProcessFailed("Port " + port + " (" + component.name()
                        + ") is in use: stop the program that uses it, or shift all ports, for example with"
                        + " PEP_PORT_OFFSET=1000 deploy/up.");
            }
        }
    }

    void stop(List<Component> wanted) {
        Map<String, CompletableFuture<Void>> stopped = new HashMap<>();
        for (var component : wanted.reversed()) {
            var before = wanted.stream()
                    .filter(other -> other.needs().contains(component.name()))
                    .map(other -> stopped.get(other.name()))
                    .toArray(CompletableFuture[]::new);
            stopped.put(component.name(), CompletableFuture.allOf(before).thenRunAsync(() -> stop(component), threads));
        }
        CompletableFuture.allOf(stopped.values().toArray(CompletableFuture[]::new))
                .join();
    }

    private void stop(Component component) {
        var begin = System.nanoTime();
        pidFile(component).process().ifPresent(process -> {
            Stopping.stop(process, component.stopSignal(), GRACE);
            Console.stopped(component, begin);
        });
        pidFile(component).delete();
    }

    /** Ends a training of what is going to be replaced. */
    void stopTraining() {
        stop(named(Training.NAME));
    }

    List<Component> startedHere() {
        return components.stream().filter(startedHere::contains).toList();
    }

    /** Leaves nothing behind of what this run started. */
    void stopWhatWasStartedHere() {
        stop(startedHere());
    }

    private PidFile pidFile(Component component) {
        return new PidFile(layout.pidFile(component.name()));
    }
}
