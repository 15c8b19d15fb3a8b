package dev.pep.bench.gateway;

import dev.pep.bench.Benchmark;
import dev.pep.bench.Course;
import dev.pep.bench.figure.Contest;
import dev.pep.bench.figure.Target;
import dev.pep.bench.heatmap.FirstPages;
import dev.pep.bench.tool.Nginx;
import dev.pep.bench.tool.Wrk;
import java.util.List;

/** {@code gateway}: the gateway as a bare proxy against nginx, both before heatmap-service. */
public final class GatewayBenchmark implements Benchmark {

    private static final int CONNECTIONS = 32;

    @Override
    public String name() {
        return "gateway";
    }

    @Override
    public Target target() {
        return Target.atLeast(0.8, 0.55);
    }

    /** The upstream is what the gateway stands before: a service that reads 50 accounts from a full heatmap. */
    @Override
    public void run(Course course) throws Exception {
        int seconds = course.size().seconds();
        try (var pages = FirstPages.start(course);
                var proxy = new Nginx(course.stack()).startProxy(pages.address());
                var service = new Gateway(course.stack(), pages.address()).start()) {
            var work = course.stack().home().work();
            var ours = new Wrk(work, service.address(), CONNECTIONS, seconds);
            var baseline = new Wrk(work, new Nginx(course.stack()).proxy(), CONNECTIONS, seconds);
            List<String> plain = pages.requests(Gateway.PLAIN);
            List<String> direct = pages.requests("");
            course.hold(
                    this,
                    new Contest("pages/s", () -> ours.rate(plain), () -> baseline.rate(direct)),
                    CONNECTIONS
                            + " connections, first pages of the heatmap; proxy, service, PostgreSQL and wrk share the cores");
        }
    }
}
