package dev.pep.bench.heatmap;

import dev.pep.bench.Benchmark;
import dev.pep.bench.Course;
import dev.pep.bench.Size;
import dev.pep.bench.figure.Contest;
import dev.pep.bench.figure.Target;
import dev.pep.bench.tool.Api;
import dev.pep.bench.tool.PgBench;
import dev.pep.bench.tool.Scripts;
import dev.pep.bench.tool.Wrk;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** {@code list}: pages per second over HTTP against pgbench with the very same SQL. */
public final class ListBenchmark implements Benchmark {

    private static final int ROWS = 50;
    private static final int CLIENTS = 8;

    @Override
    public String name() {
        return "list";
    }

    @Override
    public Target target() {
        return Target.atLeast(0.5, 0.3);
    }

    @Override
    public void run(Course course) throws Exception {
        var heatmap = Heatmap.of(course);
        try (var service = heatmap.start();
                var api = new Api(service.address(), heatmap.administrator())) {
            List<String> paths = paths(api, course.size());
            List<Path> scripts = Scripts.of(course, name(), heatmap.database(), api, paths);
            List<String> requests = api.requests(paths);
            int seconds = course.size().seconds();
            var wrk = new Wrk(course.stack().home().work(), api.address(), CLIENTS, seconds);
            var pgbench = new PgBench(heatmap.database(), CLIENTS, seconds);
            course.hold(
                    this,
                    new Contest("pages/s", () -> wrk.rate(requests), () -> pgbench.rate(scripts, Map.of())),
                    paths.size() + " pages of " + ROWS + " rows of "
                            + course.size().lists() + " lists, 8 clients");
        }
    }

    /** The first page of each list that has any, and the one behind it. */
    private static List<String> paths(Api api, Size size) throws Exception {
        List<String> paths = new ArrayList<>();
        int lists = 0;
        for (int i = 0; lists < size.lists(); i++) {
            String path = Query.ofOneUnit(i, size.partners()).path(ROWS);
            JsonNode page = api.get(path);
            if (page.path("accounts").isEmpty()) {
                continue; // the index alone tells that there is nothing, so there would be no SQL to compare with
            }
            lists++;
            paths.add(path);
            JsonNode next = page.path("next");
            if (next.isString()) {
                paths.add(Query.after(path, next.stringValue()));
            }
        }
        return paths;
    }
}
