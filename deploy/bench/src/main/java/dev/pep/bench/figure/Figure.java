package dev.pep.bench.figure;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What a benchmark has found: the median of the rounds' ratios, never without both absolutes.
 *
 * @param unit of both absolutes
 * @param note what else a reader must know, or nothing
 */
public record Figure(String name, String unit, Target target, List<Round> rounds, String note) {

    private static final double NOISY = 0.3;

    public Spread ours() {
        return spread(Round::ours);
    }

    public Spread baseline() {
        return spread(Round::baseline);
    }

    public Spread ratio() {
        return spread(Round::ratio);
    }

    public Verdict verdict() {
        return target.judge(ratio().median());
    }

    /** Returns whether the rounds differ so much that the machine was too busy to believe them. */
    public boolean noisy() {
        return ratio().relative() > NOISY;
    }

    private Spread spread(ToDoubleFunction<Round> value) {
        return Spread.of(rounds.stream().mapToDouble(value).boxed().toList());
    }
}
