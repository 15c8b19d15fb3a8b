package dev.pep.bench.start;

import dev.pep.bench.Say;
import dev.pep.bench.stack.Database;
import dev.pep.bench.stack.Program;
import dev.pep.bench.stack.Service;
import dev.pep.bench.stack.Stack;
import dev.pep.local.service.ListedService;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Starts services that were trained before, each on a migrated database of its own, and stops them when ready. */
record Starts(Stack stack) {

    private static final double NANOS = 1e9;

    static Starts on(Stack stack) {
        stack.kafka();
        stack.registry();
        return new Starts(stack);
    }

    /** Trains what was not trained since it was built, and migrates its database with that. */
    void train(ListedService service) throws Exception {
        var program = stack.home().program(service.name());
        if (!program.isTrained()) {
            Say.step("training " + service.name());
            program.unpacked(); // what was never started is not trained
            program.train(
                    stack.environment(service, database(service)), stack.home().log("training"));
        }
    }

    /** Returns the seconds until a service is ready that is started as {@code deploy/up} does it. */
    double quick(ListedService service) throws Exception {
        return seconds(() -> List.of(startQuickly(service)));
    }

    /** The same for {@code java -jar} with nothing else. */
    double plain(ListedService service) throws Exception {
        var jar = stack.home().program(service.name()).built();
        return seconds(() -> List.of(start(service, List.of(Program.java(), "-jar", jar.toString()))));
    }

    /** Returns the seconds until all are ready that are started at once. */
    double allAtOnce(List<ListedService> services) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return seconds(() -> ready(services.stream()
                    .map(service -> threads.submit(() -> startQuickly(service)))
                    .toList()));
        }
    }

    private static List<Service> ready(List<Future<Service>> starting) throws Exception {
        var ready = new ArrayList<Service>();
        for (var service : starting) {
            ready.add(service.get());
        }
        return ready;
    }

    private static double seconds(Callable<List<Service>> start) throws Exception {
        long begin = System.nanoTime();
        var services = start.call();
        double seconds = (System.nanoTime() - begin) / NANOS;
        services.forEach(Service::close);
        return seconds;
    }

    private Service startQuickly(ListedService service) throws Exception {
        return start(service, stack.home().program(service.name()).words());
    }

    private Service start(ListedService service, List<String> words) throws Exception {
        return stack.program(service, words, stack.environment(service, database(service)));
    }

    private Database database(ListedService service) {
        return stack.database("bench_start_" + service.database());
    }
}
