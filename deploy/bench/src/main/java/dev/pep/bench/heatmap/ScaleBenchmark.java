package dev.pep.bench.heatmap;

import dev.pep.bench.Benchmark;
import dev.pep.bench.Course;
import dev.pep.bench.data.HeatmapData;
import dev.pep.bench.figure.Contest;
import dev.pep.bench.figure.Target;
import dev.pep.bench.tool.Api;
import dev.pep.bench.tool.Repeats;
import java.util.List;
import java.util.stream.IntStream;

/** {@code scale}: the slowest pages of a heatmap of full size against those of one with 10,000 accounts. */
public final class ScaleBenchmark implements Benchmark {

    private static final int FEW = 10_000;
    private static final int LISTS = 40;
    private static final int ROWS = 50;
    private static final int ROUNDS_OF_LISTS = 10;
    private static final int SECOND = 2;
    private static final double SLOWEST = 0.99;

    @Override
    public String name() {
        return "scale";
    }

    @Override
    public Target target() {
        return Target.atMost(1.3, 2.0);
    }

    @Override
    public void run(Course course) throws Exception {
        var many = Heatmap.of(course);
        int partners = course.size().partners();
        var few = Heatmap.of(course.stack(), HeatmapData.plan(FEW, partners, 5 * FEW));
        List<String> paths = IntStream.range(0, LISTS)
                .mapToObj(i -> Query.ofOneUnit(i, partners).path(ROWS))
                .toList();
        try (var large = many.start();
                var small = few.start(SECOND);
                var ours = new Api(large.address(), many.administrator());
                var baseline = new Api(small.address(), few.administrator())) {
            var repeats = new Repeats(ROUNDS_OF_LISTS * LISTS, 2 * course.size().seconds());
            course.hold(
                    this,
                    new Contest(
                            "ms p99",
                            () -> ours.percentile(paths, repeats, SLOWEST),
                            () -> baseline.percentile(paths, repeats, SLOWEST)),
                    "%,d accounts against %,d, first pages of %d lists of one unit and three filters"
                            .formatted(many.plan().accounts(), FEW, LISTS));
        }
    }
}
