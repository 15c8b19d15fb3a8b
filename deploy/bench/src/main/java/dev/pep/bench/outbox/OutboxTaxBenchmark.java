package dev.pep.bench.outbox;

import dev.pep.bench.Benchmark;
import dev.pep.bench.Course;
import dev.pep.bench.data.HeatmapData;
import dev.pep.bench.figure.Contest;
import dev.pep.bench.figure.Target;

/** {@code outbox-tax}: changes of reports with outbox and relay against the same without both. */
public final class OutboxTaxBenchmark implements Benchmark {

    private static final int CLIENTS = 8;

    @Override
    public String name() {
        return "outbox-tax";
    }

    @Override
    public Target target() {
        return Target.atLeast(0.85, 0.65);
    }

    @Override
    public void run(Course course) throws Exception {
        var size = course.size();
        var plan = HeatmapData.plan(size.accounts(), size.partners(), size.reports());
        var database = new HeatmapData(course.stack()).of(plan);
        try (var topic = new Topic(course.stack().kafka().url());
                var context = PlatformApplication.start(course.stack(), database)) {
            var change = new ReportChange(plan, context);
            var relay = new Relay(context, database);
            var writers = new Writers(CLIENTS, size.seconds());
            course.hold(
                    this,
                    new Contest("transactions/s", () -> published(writers, change, relay), () -> {
                        relay.stop();
                        return writers.rate(client -> change.make(false));
                    }),
                    "8 clients, relay in the same process, JDBC over loopback");
            topic.empty();
        }
    }

    private static double published(Writers writers, ReportChange change, Relay relay) throws Exception {
        relay.start();
        double rate = writers.rate(client -> change.make(true));
        relay.drained();
        return rate;
    }
}
