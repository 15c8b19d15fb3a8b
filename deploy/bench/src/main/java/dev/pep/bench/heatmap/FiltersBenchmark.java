package dev.pep.bench.heatmap;

import dev.pep.bench.Benchmark;
import dev.pep.bench.Course;
import dev.pep.bench.Say;
import dev.pep.bench.figure.Contest;
import dev.pep.bench.figure.Target;
import dev.pep.bench.tool.Api;
import dev.pep.bench.tool.Repeats;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** {@code filters}: the slowest of 64 random lists against the best of three hand-written ways to get the same. */
public final class FiltersBenchmark implements Benchmark {

    private static final int LISTS = 64;
    private static final int ROWS = 50;
    private static final Repeats LOOK = new Repeats(3, 3);
    private static final int CALLS = 100;
    private static final double SLOWEST = 0.99;
    private static final double MEDIAN = 0.5;

    @Override
    public String name() {
        return "filters";
    }

    @Override
    public Target target() {
        return Target.atMost(1.5, 3);
    }

    @Override
    public void run(Course course) throws Exception {
        var heatmap = Heatmap.of(course);
        try (var service = heatmap.start();
                var api = new Api(service.address(), heatmap.administrator());
                var connection = heatmap.database().connect()) {
            Query worst = worst(api, course.size().partners());
            var byHand = new HandWritten(connection, worst);
            HandWritten.Way best = best(byHand);
            var repeats = new Repeats(CALLS, course.size().seconds());
            List<String> path = List.of(worst.path(ROWS));
            course.hold(
                    this,
                    new Contest(
                            "ms p99",
                            () -> api.percentile(path, repeats, SLOWEST),
                            () -> byHand.percentile(best, repeats, SLOWEST)),
                    "worst list: " + worst.words() + "; best by hand: " + best);
        }
    }

    private static Query worst(Api api, int partners) {
        return IntStream.range(0, LISTS)
                .mapToObj(i -> Query.any(i, partners))
                .max(Comparator.comparingDouble(query -> look(api, query)))
                .orElseThrow();
    }

    private static double look(Api api, Query query) {
        try {
            double millis = api.percentile(List.of(query.path(ROWS)), LOOK, MEDIAN);
            Say.step("%8.2f ms  %s".formatted(millis, query.words()));
            return millis;
        } catch (Exception failure) {
            throw new IllegalStateException(query.words(), failure);
        }
    }

    private static HandWritten.Way best(HandWritten byHand) {
        return Arrays.stream(HandWritten.Way.values())
                .min(Comparator.comparingDouble(way -> {
                    try {
                        double millis = byHand.percentile(way, LOOK, MEDIAN);
                        Say.step("%8.2f ms  by hand, %s".formatted(millis, way));
                        return millis;
                    } catch (Exception failure) {
                        throw new IllegalStateException(way.toString(), failure);
                    }
                }))
                .orElseThrow();
    }
}
