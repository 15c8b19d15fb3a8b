package dev.pep.bench.start;

import dev.pep.bench.Benchmark;
import dev.pep.bench.Course;
import dev.pep.bench.Say;
import dev.pep.bench.Size;
import dev.pep.bench.figure.Contest;
import dev.pep.bench.figure.Target;
import dev.pep.local.service.ListedService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** {@code start-all}: seconds until all services are ready that are started at once, against the slowest alone. */
public final class StartAllBenchmark implements Benchmark {

    @Override
    public String name() {
        return "start-all";
    }

    @Override
    public Target target() {
        return Target.atMost(2.5, 4);
    }

    /** What is measured is JVMs that have compiled nothing yet. */
    @Override
    public int warmUps(Size size) {
        return Math.min(1, size.warmUpSeconds());
    }

    @Override
    public void run(Course course) throws Exception {
        List<ListedService> services = course.stack().home().services().all();
        var starts = Starts.on(course.stack());
        Map<ListedService, Double> alone = new HashMap<>();
        for (var service : services) {
            starts.train(service);
            alone.put(service, starts.quick(service));
            Say.step("%s alone: %.1f s".formatted(service.name(), alone.get(service)));
        }
        var slowest = services.stream()
                .max((one, other) -> Double.compare(
                        Objects.requireNonNull(alone.get(one)), Objects.requireNonNull(alone.get(other))))
                .orElseThrow();
        course.hold(
                this,
                new Contest("s", () -> starts.allAtOnce(services), () -> starts.quick(slowest)),
                services.size() + " services on " + Runtime.getRuntime().availableProcessors() + " cores against "
                        + slowest.name() + "; all trained before");
    }
}
