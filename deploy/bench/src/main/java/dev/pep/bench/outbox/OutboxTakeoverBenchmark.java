package dev.pep.bench.outbox;

import dev.pep.bench.Benchmark;
import dev.pep.bench.Course;
import dev.pep.bench.Size;
import dev.pep.bench.figure.Contest;
import dev.pep.bench.figure.Target;

/** {@code outbox-takeover}: how long no event goes out after the process with the active relay is killed. */
public final class OutboxTakeoverBenchmark implements Benchmark {

    private static final double ONE_SECOND = 1;

    @Override
    public String name() {
        return "outbox-takeover";
    }

    @Override
    public Target target() {
        return Target.atMost(1.5, 3);
    }

    @Override
    public int warmUps(Size size) {
        return 1;
    }

    @Override
    public void run(Course course) throws Exception {
        String broker = course.stack().kafka().url();
        try (var topic = new Topic(broker)) {
            topic.empty();
            try (var arrivals = new Arrivals(broker);
                    var copies = new TwoCopies(course.stack(), arrivals)) {
                course.hold(
                        this,
                        new Contest("s", copies::takeover, () -> ONE_SECOND),
                        "two copies of heatmap-service; the second becomes ready before the first is killed");
            }
        }
    }
}
