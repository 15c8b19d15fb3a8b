package dev.pep.bench.start;

import dev.pep.bench.Benchmark;
import dev.pep.bench.Course;
import dev.pep.bench.Size;
import dev.pep.bench.figure.Contest;
import dev.pep.bench.figure.Target;

/** {@code start-one}: seconds until a service is ready that was trained before, against {@code java -jar}. */
public final class StartOneBenchmark implements Benchmark {

    private static final String SERVICE = "heatmap-service";

    @Override
    public String name() {
        return "start-one";
    }

    @Override
    public Target target() {
        return Target.atMost(0.3, 0.45);
    }

    /** What is measured is a JVM that has compiled nothing yet. */
    @Override
    public int warmUps(Size size) {
        return Math.min(1, size.warmUpSeconds());
    }

    @Override
    public void run(Course course) throws Exception {
        var service = course.stack().home().services().named(SERVICE);
        var starts = Starts.on(course.stack());
        starts.train(service);
        course.hold(
                this,
                new Contest("s", () -> starts.quick(service), () -> starts.plain(service)),
                SERVICE + " on a migrated, empty database; unpacked, with its start cache, against its fat jar without"
                        + " any option");
    }
}
