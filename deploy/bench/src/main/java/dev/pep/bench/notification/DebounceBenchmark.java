package dev.pep.bench.notification;

import dev.pep.bench.Benchmark;
import dev.pep.bench.Course;
import dev.pep.bench.figure.Contest;
import dev.pep.bench.figure.Target;
import dev.pep.bench.outbox.Topic;
import dev.pep.bench.stack.Stack;
import dev.pep.bench.tool.PgBench;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** {@code debounce}: events that notification-service absorbs against single-row updates of pgbench. */
public final class DebounceBenchmark implements Benchmark {

    private static final int CLIENTS = 8;

    @Override
    public String name() {
        return "debounce";
    }

    @Override
    public Target target() {
        return Target.atLeast(8, 3);
    }

    @Override
    public void run(Course course) throws Exception {
        Stack stack = course.stack();
        var database = stack.empty("bench_notification");
        var pgbench = new PgBench(database, CLIENTS, course.size().seconds());
        try (var topic = new Topic(stack.kafka().url())) {
            topic.forget(Absorption.GROUP);
            topic.empty();
            try (var service = stack.backend(
                            "notification-service",
                            database,
                            Map.of("PEP_SERVICES_HEATMAP_URL", stack.home().address("heatmap-service")));
                    var absorption = new Absorption(stack, topic, course.size())) {
                List<Path> update =
                        List.of(SingleRow.script(database, stack.home().work()));
                course.hold(
                        this,
                        new Contest("events/s", absorption::rate, () -> pgbench.rate(update, Map.of())),
                        "200 recipients, 2 of each event; one update of one row of 10,000 by 8 clients");
            }
            topic.empty();
        }
    }
}
