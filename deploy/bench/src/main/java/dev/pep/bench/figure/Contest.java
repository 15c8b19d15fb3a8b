package dev.pep.bench.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Ours against a baseline: both are warmed up, ours until its code is compiled, then measured in rounds. */
public record Contest(String unit, Side ours, Side baseline) {

    /** Returns one measurement of each side if there are to be no rounds. */
    public List<Round> run(int warmUps, int rounds, Consumer<Round> afterEach) throws Exception {
        for (int i = 0; i < warmUps; i++) {
            ours.measure();
        }
        if (warmUps > 0) {
            baseline.measure();
        }
        List<Round> all = new ArrayList<>();
        for (int i = 0; i < Math.max(1, rounds); i++) {
            Round round = rounds == 0 ? Round.once(ours, baseline) : Round.of(ours, baseline);
            afterEach.accept(round);
            all.add(round);
        }
        return all;
    }
}
