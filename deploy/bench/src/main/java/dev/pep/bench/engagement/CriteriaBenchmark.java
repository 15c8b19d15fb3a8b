package dev.pep.bench.engagement;

import dev.pep.bench.Benchmark;
import dev.pep.bench.Course;
import dev.pep.bench.data.EngagementData;
import dev.pep.bench.figure.Contest;
import dev.pep.bench.figure.Target;
import dev.pep.bench.tool.Api;
import dev.pep.bench.tool.PgBench;
import dev.pep.bench.tool.Repeats;
import dev.pep.bench.tool.Scripts;
import dev.pep.bench.tool.Wrk;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * {@code criteria}: pages of engagements, each row with its count of matching accounts, over HTTP against pgbench with
 * the very same SQL.
 */
public final class CriteriaBenchmark implements Benchmark {

    private static final int ROWS = 50;
    private static final int CLIENTS = 8;
    private static final int ONE_BY_ONE = 200;

    @Override
    public String name() {
        return "criteria";
    }

    @Override
    public Target target() {
        return Target.atLeast(0.5, 0.3);
    }

    @Override
    public void run(Course course) throws Exception {
        var data = new EngagementData(course.stack(), course.size());
        var database = data.filled();
        try (var service = data.start(database);
                var api = new Api(service.address(), everywhere(course))) {
            List<String> paths = paths(api, course.size().lists());
            List<Path> scripts = Scripts.of(course, name(), database, api, paths);
            int seconds = course.size().seconds();
            var wrk = new Wrk(course.stack().home().work(), api.address(), CLIENTS, seconds);
            var pgbench = new PgBench(database, CLIENTS, seconds);
            List<String> requests = api.requests(paths);
            double alone = api.percentile(paths, new Repeats(ONE_BY_ONE, seconds), 0.5);
            course.hold(
                    this,
                    new Contest("pages/s", () -> wrk.rate(requests), () -> pgbench.rate(scripts, Map.of())),
                    "%d pages of %d rows of %d lists, %,d accounts, %,d engagements, 8 clients; one client waits %.1f ms for a page"
                            .formatted(
                                    paths.size(),
                                    ROWS,
                                    course.size().lists(),
                                    data.accounts(),
                                    data.engagements(),
                                    alone));
        }
    }

    private static String everywhere(Course course) throws Exception {
        return course.stack().tokens().internal("coordinator@pep.example", "OU_COORDINATOR", List.of("*"));
    }

    /** The first page of each list, and the one behind it. */
    private static List<String> paths(Api api, int lists) throws Exception {
        List<String> paths = new ArrayList<>();
        for (int i = 0; i < lists; i++) {
            String path = EngagementQuery.of(i).path(ROWS);
            paths.add(path);
            JsonNode next = api.get(path).path("next");
            if (next.isString()) {
                paths.add(EngagementQuery.after(path, next.stringValue()));
            }
        }
        return paths;
    }
}
