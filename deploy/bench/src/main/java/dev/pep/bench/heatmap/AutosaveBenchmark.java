package dev.pep.bench.heatmap;

import dev.pep.bench.Benchmark;
import dev.pep.bench.Course;
import dev.pep.bench.figure.Contest;
import dev.pep.bench.figure.Target;
import dev.pep.bench.tool.Done;
import dev.pep.bench.tool.PgBench;
import dev.pep.bench.tool.Wrk;
import java.io.IOException;
import java.util.List;

/** {@code autosave}: acknowledged changes per second over HTTP against pgbench with the statements of one of them. */
public final class AutosaveBenchmark implements Benchmark {

    private static final int CLIENTS = 8;

    @Override
    public String name() {
        return "autosave";
    }

    @Override
    public Target target() {
        return Target.atLeast(0.6, 0.35);
    }

    /** Each side changes its own half of the asked accounts, while the relay sends the events of both. */
    @Override
    public void run(Course course) throws Exception {
        var heatmap = Heatmap.of(course);
        int seconds = course.size().seconds();
        try (var service = heatmap.start()) {
            var saves = new Autosaves(heatmap.plan(), course.stack().tokens());
            var ours = new Windows(heatmap.database(), heatmap.plan(), 0);
            var theirs = new Windows(heatmap.database(), heatmap.plan(), 1);
            var script = new AutosaveScript(heatmap, saves, service.address());
            var file = List.of(script.write(ours.single()));
            var wrk = new Wrk(course.stack().home().work(), service.address(), CLIENTS, seconds);
            var pgbench = new PgBench(heatmap.database(), CLIENTS, seconds);
            course.hold(
                    this,
                    new Contest(
                            "autosaves/s",
                            () -> acknowledged(ours, window -> wrk.done(saves.of(window))),
                            () -> acknowledged(
                                    theirs, window -> pgbench.done(file, script.variables(window, CLIENTS)))),
                    "changes of notes by the links of " + heatmap.plan().partners()
                            + " partners, 8 clients; the relay sends the events of both sides");
        }
    }

    /** Neither an answer nor a statement that went through tells that a change was saved: the database must know it. */
    private static double acknowledged(Windows windows, Load load) throws Exception {
        Window window = windows.next();
        Done done = load.on(window);
        long answered = Math.min(window.size(), done.number());
        long saved = windows.saved(window);
        if (saved < answered * 0.9) {
            throw new IOException("Only %d of %d changes were saved".formatted(saved, answered));
        }
        return done.perSecond();
    }

    private interface Load {
        Done on(Window window) throws Exception;
    }
}
