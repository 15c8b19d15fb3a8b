package dev.pep.bench;

import dev.pep.bench.figure.Contest;
import dev.pep.bench.figure.Figure;
import dev.pep.bench.figure.Lines;
import dev.pep.bench.stack.Stack;
import java.util.ArrayList;
import java.util.List;

/** Where a benchmark runs: how large, on which system; it keeps the figures. */
public final class Course {

    private final Size size;
    private final Stack stack;
    private final List<Figure> figures = new ArrayList<>();

    public Course(Size size, Stack stack) {
        this.size = size;
        this.stack = stack;
    }

    public Size size() {
        return size;
    }

    public Stack stack() {
        return stack;
    }

    public List<Figure> figures() {
        return List.copyOf(figures);
    }

    /** Measures both sides and keeps the figure. */
    public void hold(Benchmark benchmark, Contest contest, String note) throws Exception {
        Say.step(size.rounds() == 0 ? "measuring each side once" : "warm-up, then " + size.rounds() + " rounds");
        var rounds = contest.run(benchmark.warmUps(size), size.rounds(), round -> Say.step(Lines.round(round)));
        figures.add(new Figure(benchmark.name(), contest.unit(), benchmark.target(), rounds, note));
    }
}
