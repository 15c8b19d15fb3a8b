package dev.pep.bench.notification;

import dev.pep.bench.Benchmark;
import dev.pep.bench.Course;
import dev.pep.bench.Size;
import dev.pep.bench.figure.Contest;
import dev.pep.bench.figure.Target;
import dev.pep.bench.outbox.PlatformApplication;
import dev.pep.bench.stack.Database;
import java.util.HashMap;
import java.util.Map;

/** {@code timers}: the platform's timers while many are pending against db-scheduler alone with none. */
public final class TimersBenchmark implements Benchmark {

    private static final int PER_SECOND = 3_000;

    @Override
    public String name() {
        return "timers";
    }

    @Override
    public Target target() {
        return Target.atLeast(1.0, 0.8);
    }

    @Override
    public int warmUps(Size size) {
        return 1;
    }

    @Override
    public void run(Course course) throws Exception {
        Database many = course.stack().empty("bench_timers");
        Database none = course.stack().empty("bench_timers_bare");
        int due = PER_SECOND * course.size().seconds();
        PlatformApplication.start(course.stack(), many).close(); // which migrates
        PlatformApplication.start(course.stack(), none).close();
        var ours = new DueTimers(many, TimerApplication.TASK);
        ours.pending(course.size().timers());
        var theirs = new DueTimers(none, TimerApplication.TASK);
        theirs.pending(0);
        course.hold(
                this,
                new Contest("timers/s", () -> platform(many, ours, due), () -> bare(none, theirs, due)),
                "%,d due at once, %,d pending; the timers do nothing; 16 threads each"
                        .formatted(due, course.size().timers()));
    }

    /** Only the side that is measured runs. */
    private static double platform(Database database, DueTimers timers, int due) throws Exception {
        try (var context = PlatformApplication.start(TimerApplication.class, settings(database))) {
            return timers.fired(due);
        }
    }

    private static double bare(Database database, DueTimers timers, int due) throws Exception {
        try (var scheduler = new BareScheduler(database)) {
            return timers.fired(due);
        }
    }

    private static Map<String, Object> settings(Database database) {
        Map<String, Object> settings = new HashMap<>(PlatformApplication.settings(database));
        settings.put("pep.kafka.enabled", "false");
        settings.put("spring.flyway.enabled", "false");
        return settings;
    }
}
