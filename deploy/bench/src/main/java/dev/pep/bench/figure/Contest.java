package dev.pep.bench.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Ours against a baseline: both are warmed up, ours until its code is compiled, then measured in rounds. */
public record Contest(String unit, Side ours, Side baseline) {

    public List<Round> run(int warmUps, int rounds, Consumer<Round> afterEach) throws Exception {
        for (int i = 0; i < warmUps; i++) {
            ours.measure();
        }
        if (warmUps > 0) {
            baseline.measure();
        }
        List<Round> all = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            Round round = Round.of(ours, baseline);
            afterEach.accept(round);
            all.add(round);
        }
        return all;
    }
}
