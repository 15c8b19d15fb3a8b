package dev.pep.local.up;

import dev.pep.local.process.Folders;
import dev.pep.local.process.ProcessFailed;
import dev.pep.local.service.BadServiceList;
import dev.pep.local.service.ServiceList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletionException;

/** The launcher behind deploy/up and deploy/down; ends with exit code 0, or 1 after one sentence that says why. */
public final class Up {

    private final Layout layout = Layout.from(System.getenv());
    private final Copies copies = Copies.from(System.getenv());
    private final Ports ports;
    private final LocalSystem system;
    private volatile boolean undoing;
    private volatile boolean failed;

    private Up(ServiceList services) {
        ports = Ports.from(services, System.getenv());
        system = new LocalSystem(layout, ports, copies);
    }

    /** Arguments: up, down, restart, fresh or train, then options and names of components. */
    public static void main(String[] arguments) {
        var words = Arrays.asList(arguments);
        var up = new Up(services());
        switch (words.getFirst()) {
            case "up" -> up.guarded(() -> up.start(!words.contains("--no-sample")));
            case "restart" -> up.guarded(() -> up.restart(words.subList(1, words.size())));
            case "down" -> up.stop(words.subList(1, words.size()));
            case "train" -> new Training(up.layout, up.ports, words.subList(1, words.size())).train();
            case "fresh" -> up.deleteData();
            default -> throw new IllegalArgumentException("unknown: " + words);
        }
    }

    private static ServiceList services() {
        try {
            return ServiceList.in(Layout.from(System.getenv()).repository());
        } catch (BadServiceList bad) {
            Console.say(String.valueOf(bad.getMessage()));
            System.exit(1);
            throw bad;
        }
    }

    /** Stops what the work started if it fails or is interrupted by Ctrl-C. */
    private void guarded(Runnable work) {
        var undo = new Thread(this::undo);
        Runtime.getRuntime().addShutdownHook(undo);
        try {
            work.run();
        } catch (RuntimeException failure) {
            explain(failure);
            System.exit(1);
        }
        if (!undoing) {
            Runtime.getRuntime().removeShutdownHook(undo);
        }
    }

    private void undo() {
        undoing = true;
        if (!failed) {
            Console.say("\nInterrupted: stopping what was started.");
        }
        system.stopWhatWasStartedHere();
    }

    private void explain(RuntimeException failure) {
        if (undoing) {
            return;
        }
        failed = true;
        var cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        Console.say("\nPEP did not start. " + (cause instanceof ProcessFailed ? cause.getMessage() : cause));
    }

    private void start(boolean withSample) {
        var missing = system.wanted().stream()
                .filter(component -> !system.runs(component))
                .toList();
        if (missing.isEmpty()) {
            Console.say("PEP is running already.");
        } else {
            var begin = System.nanoTime();
            Console.say(missing.size() == system.wanted().size() ? "Starting" : "Starting what is not running");
            system.stopTraining();
            system.start(missing);
            Console.say(String.format(Locale.ROOT, "Everything is up after %.0f s.", Console.seconds(begin)));
        }
        if (withSample && !layout.sampleLoaded()) {
            new SampleStep(layout, ports).run();
        }
        train();
        Console.say(Guide.text(layout, ports));
    }

    private void train() {
        var training = Training.of(system.startedHere(), layout, ports);
        if (training.isDue(System.getenv()) && !system.runs(training.component())) {
            system.startInBackground(training.component());
            Console.say("Later starts of this build will be faster: the JVM learns it for a minute in the background.");
        }
    }

    private void restart(List<String> names) {
        var wanted = names.isEmpty()
                ? new Services(layout, ports)
                        .components(copies).stream().map(Component::name).toList()
                : names;
        var components = wanted.stream().map(system::named).toList();
        system.check(components);
        system.stopTraining();
        system.stop(components);
        system.start(components);
    }

    private void stop(List<String> names) {
        try {
            system.stop(
                    names.isEmpty()
                            ? system.all()
                            : names.stream().map(system::named).toList());
        } catch (ProcessFailed failure) {
            Console.say(String.valueOf(failure.getMessage()));
            System.exit(1);
        }
    }

    private void deleteData() {
        stop(List.of());
        Folders.delete(layout.folder().resolve("data"));
        Console.say("The data is deleted.");
    }
}
