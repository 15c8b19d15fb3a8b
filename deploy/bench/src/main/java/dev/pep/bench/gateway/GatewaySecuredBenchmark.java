package dev.pep.bench.gateway;

import dev.pep.bench.Benchmark;
import dev.pep.bench.Course;
import dev.pep.bench.figure.Contest;
import dev.pep.bench.figure.Target;
import dev.pep.bench.tool.Nginx;
import dev.pep.bench.tool.Wrk;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@code gateway-secured}: changes by somebody who is signed in against the same on the bare route. */
public final class GatewaySecuredBenchmark implements Benchmark {

    private static final int CONNECTIONS = 32;
    private static final String BODY = "{\"names\":[\"Partner\"]}";

    @Override
    public String name() {
        return "gateway-secured";
    }

    @Override
    public Target target() {
        return Target.atLeast(0.8, 0.6);
    }

    @Override
    public void run(Course course) throws Exception {
        var nginx = new Nginx(course.stack());
        var gateway = new Gateway(course.stack(), nginx.upstream());
        try (var upstream = nginx.startUpstream();
                var signIn = gateway.startSignIn();
                var service = gateway.start()) {
            var wrk = new Wrk(
                    course.stack().home().work(),
                    service.address(),
                    CONNECTIONS,
                    course.size().seconds());
            Map<String, String> headers =
                    new HashMap<>(SignedIn.at(service.address()).headers());
            headers.put("Content-Type", "application/json");
            List<String> secured = List.of(Wrk.request("POST", Gateway.SECURED, headers, BODY));
            List<String> plain = List.of(Wrk.request("POST", Gateway.PLAIN + Gateway.SECURED, headers, BODY));
            course.hold(
                    this,
                    new Contest("requests/s", () -> wrk.rate(secured), () -> wrk.rate(plain)),
                    "POST with the same headers on both routes, " + CONNECTIONS + " connections of one session");
        }
    }
}
