package dev.pep.bench.outbox;

import dev.pep.bench.Benchmark;
import dev.pep.bench.Course;
import dev.pep.bench.Size;
import dev.pep.bench.figure.Contest;
import dev.pep.bench.figure.Target;

/** {@code outbox-drain}: a backlog that the relay sends against as many records of Kafka's own load generator. */
public final class OutboxDrainBenchmark implements Benchmark {

    private static final double NANOS = 1e9;

    @Override
    public String name() {
        return "outbox-drain";
    }

    @Override
    public Target target() {
        return Target.atLeast(0.65, 0.4);
    }

    @Override
    public int warmUps(Size size) {
        return 1;
    }

    @Override
    public void run(Course course) throws Exception {
        var stack = course.stack();
        String broker = stack.kafka().url();
        int rows = course.size().backlog();
        var database = stack.database("bench_outbox");
        byte[] payload = Events.bytes(Events.reported(1, 1, 1, 1));
        try (var topic = Topic.emptied(broker);
                var context = PlatformApplication.start(stack, database)) {
            var relay = new Relay(context, database);
            var backlog = new Backlog(database, payload);
            var performance = new ProducerPerformance(broker, rows, payload.length);
            course.hold(
                    this,
                    new Contest("events/s", () -> drained(relay, backlog, rows), performance::rate),
                    "%,d events of %d bytes, 1000 keys, 12 partitions".formatted(rows, payload.length));
            topic.empty();
        }
    }

    private static double drained(Relay relay, Backlog backlog, int rows) throws Exception {
        relay.stop();
        backlog.fill(rows);
        long begin = System.nanoTime();
        relay.start();
        relay.drained();
        double rate = rows * NANOS / (System.nanoTime() - begin);
        relay.stop();
        return rate;
    }
}
