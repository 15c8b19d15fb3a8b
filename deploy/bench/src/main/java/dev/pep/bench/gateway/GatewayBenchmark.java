package dev.pep.bench.gateway;

import dev.pep.bench.Benchmark;
import dev.pep.bench.Course;
import dev.pep.bench.figure.Contest;
import dev.pep.bench.figure.Target;
import dev.pep.bench.tool.Nginx;
import dev.pep.bench.tool.Wrk;
import java.util.List;
import java.util.Map;

/** {@code gateway}: the gateway as a bare proxy against nginx before the same upstream. */
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

    @Override
    public void run(Course course) throws Exception {
        var nginx = new Nginx(course.stack());
        var gateway = new Gateway(course.stack(), nginx.upstream());
        int seconds = course.size().seconds();
        try (var upstream = nginx.startUpstream();
                var proxy = nginx.startProxy();
                var service = gateway.start()) {
            var work = course.stack().home().work();
            var ours = new Wrk(work, service.address(), CONNECTIONS, seconds);
            var baseline = new Wrk(work, nginx.proxy(), CONNECTIONS, seconds);
            List<String> request = List.of(Wrk.request("GET", Gateway.PLAIN, Map.of(), ""));
            course.hold(
                    this,
                    new Contest("requests/s", () -> ours.rate(request), () -> baseline.rate(request)),
                    CONNECTIONS + " connections, answers of 1 kB; gateway, nginx, upstream and wrk share the cores");
        }
    }
}
