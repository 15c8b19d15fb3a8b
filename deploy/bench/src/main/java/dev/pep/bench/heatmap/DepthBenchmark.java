package dev.pep.bench.heatmap;

import dev.pep.bench.Benchmark;
import dev.pep.bench.Course;
import dev.pep.bench.Say;
import dev.pep.bench.figure.Contest;
import dev.pep.bench.figure.Target;
import dev.pep.bench.tool.Api;
import dev.pep.bench.tool.Repeats;
import java.util.List;
import java.util.Map;

/** {@code depth}: a page far down the whole list against its second, which unlike the first counts no rows either. */
public final class DepthBenchmark implements Benchmark {

    private static final int ROWS = 50;
    private static final int STRIDE = 200;
    private static final int PAGE = 10_000;
    private static final int CALLS = 150;
    private static final double MEDIAN = 0.5;

    @Override
    public String name() {
        return "depth";
    }

    @Override
    public Target target() {
        return Target.atMost(1.05, 1.2);
    }

    @Override
    public void run(Course course) throws Exception {
        var heatmap = Heatmap.of(course);
        int page = Math.min(
                PAGE, (heatmap.plan().accounts() - STRIDE) / ROWS); // the walk ends on a row that has a next one
        try (var service = heatmap.start();
                var api = new Api(service.address(), heatmap.administrator())) {
            var query = new Query(Map.of(), "name", false);
            String second = Query.after(query.path(ROWS), cursor(api, query.path(ROWS)));
            String deep = Query.after(query.path(ROWS), walk(api, query, page));
            var repeats = new Repeats(CALLS, course.size().seconds());
            course.hold(
                    this,
                    new Contest(
                            "ms p50",
                            () -> api.percentile(List.of(deep), repeats, MEDIAN),
                            () -> api.percentile(List.of(second), repeats, MEDIAN)),
                    "page %,d against page 2; page 1, which counts: %.2f ms"
                            .formatted(page, api.percentile(List.of(query.path(ROWS)), repeats, MEDIAN)));
        }
    }

    /** Returns the cursor behind which the page begins. */
    private static String walk(Api api, Query query, int page) throws Exception {
        Say.step("walking to page " + page);
        String cursor = cursor(api, query.path(STRIDE));
        for (int row = STRIDE; row < (page - 1) * ROWS; row += STRIDE) {
            cursor = cursor(api, Query.after(query.path(STRIDE), cursor));
        }
        return cursor;
    }

    private static String cursor(Api api, String path) throws Exception {
        return api.get(path).path("next").stringValue();
    }
}
