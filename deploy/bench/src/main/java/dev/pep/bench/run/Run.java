package dev.pep.bench.run;

import dev.pep.bench.Benchmark;
import dev.pep.bench.Course;
import dev.pep.bench.Options;
import dev.pep.bench.Say;
import dev.pep.bench.Size;
import dev.pep.bench.figure.Figure;
import dev.pep.bench.figure.Lines;
import dev.pep.bench.figure.Verdict;
import dev.pep.bench.stack.Home;
import dev.pep.bench.stack.Stack;
import java.nio.file.Path;
import java.util.List;

/**
 * What {@code deploy/bench/run} runs. It ends with 1 if a figure is under its floor, with 2 if one could not be had.
 */
public final class Run {

    private static final int UNDER_THE_FLOOR = 1;
    private static final int NOT_MEASURED = 2;

    private Run() {}

    public static void main(String[] arguments) throws Exception {
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> {
            failure.printStackTrace();
            System.exit(NOT_MEASURED);
        });
        var options = Options.of(arguments);
        List<Benchmark> wanted = Catalog.named(options.names());
        Size size = Size.of(options.values().getOrDefault("size", "full"));
        var home = Home.from(System.getenv());
        OnlyRun.in(home);
        var stack = new Stack(home, false);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(stack)));
        var course = new Course(size.withRounds(options.number("rounds", size.rounds())), stack);
        int failures = 0;
        for (Benchmark benchmark : wanted) {
            failures += measured(benchmark, course, home) ? 0 : 1;
        }
        Say.line("\n" + Lines.HEAD);
        course.figures().forEach(figure -> Say.line(Lines.row(figure)));
        if (options.has("report")) {
            new Report(course.figures(), size).write(Path.of(options.text("report")));
        }
        boolean under = course.figures().stream().map(Figure::verdict).anyMatch(Verdict.UNDER::equals);
        System.exit(failures > 0 ? NOT_MEASURED : under ? UNDER_THE_FLOOR : 0);
    }

    /** One benchmark that fails leaves the others their turn. */
    private static boolean measured(Benchmark benchmark, Course course, Home home) throws Exception {
        Say.line("\n" + benchmark.name());
        int before = course.figures().size();
        try {
            benchmark.run(course);
        } catch (Exception failure) {
            Say.line(benchmark.name() + " could not be measured: " + failure);
            failure.printStackTrace();
            return false;
        }
        for (Figure figure : course.figures().subList(before, course.figures().size())) {
            Say.line(Lines.row(figure));
            new Json(home.results()).write(figure, course.size());
        }
        return true;
    }

    private static void close(Stack stack) {
        try {
            stack.close();
        } catch (Exception failure) {
            Say.line("Not everything was stopped in order: " + failure);
        }
    }
}
