package dev.pep.bench.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FigureTests {

    private static final Target FASTER = Target.atLeast(0.5, 0.3);
    private static final Target SLOWER = Target.atMost(1.5, 3);

    @Test
    void takesTheMiddleOfTheValues() {
        assertThat(Spread.of(List.of(9.0, 1.0, 2.0))).isEqualTo(new Spread(2, 1, 9));
        assertThat(Spread.of(List.of(4.0, 1.0, 2.0, 9.0)).median()).isEqualTo(3);
        assertThatThrownBy(() -> Spread.of(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takesPercentilesByNearestRank() {
        double[] values = {5, 1, 4, 2, 3};
        assertThat(Percentile.of(values, 0.5)).isEqualTo(3);
        assertThat(Percentile.of(values, 0.99)).isEqualTo(5);
        assertThat(Percentile.of(new double[] {7}, 0.5)).isEqualTo(7);
    }

    @Test
    void measuresInTheOrderAbbaAfterAWarmUp() throws Exception {
        List<String> order = new ArrayList<>();
        Side a = () -> side(order, "A");
        Side b = () -> side(order, "B");
        List<Round> rounds = new Contest("unit", a, b).run(3, 2, round -> order.add("|"));
        assertThat(String.join("", order)).isEqualTo("AAABABBA|ABBA|");
        assertThat(rounds).hasSize(2);
    }

    @Test
    void measuresEachSideOnceWithoutRounds() throws Exception {
        List<String> order = new ArrayList<>();
        Contest contest = new Contest("unit", () -> side(order, "A"), () -> side(order, "B"));
        assertThat(contest.run(0, 0, round -> order.add("|"))).containsExactly(new Round(1, 2, 2, 1));
        assertThat(String.join("", order)).isEqualTo("AB|");
    }

    private static double side(List<String> order, String name) {
        order.add(name);
        return order.size();
    }

    @Test
    void dividesTheMeansOfARound() {
        assertThat(new Round(1, 4, 6, 3).ratio()).isEqualTo(0.4);
    }

    @Test
    void holdsTheMedianRatioAgainstGoalAndFloor() {
        assertThat(figure(FASTER, 0.5, 0.1, 0.9).verdict()).isEqualTo(Verdict.GOAL);
        assertThat(figure(FASTER, 0.3).verdict()).isEqualTo(Verdict.FLOOR);
        assertThat(figure(FASTER, 0.29).verdict()).isEqualTo(Verdict.UNDER);
        assertThat(figure(SLOWER, 1.5).verdict()).isEqualTo(Verdict.GOAL);
        assertThat(figure(SLOWER, 2.9).verdict()).isEqualTo(Verdict.FLOOR);
        assertThat(figure(SLOWER, 3.1).verdict()).isEqualTo(Verdict.UNDER);
        assertThat(FASTER.judge(Double.NaN)).isEqualTo(Verdict.UNDER);
    }

    @Test
    void saysWhenTheMachineWasTooNoisy() {
        assertThat(figure(FASTER, 1.0, 1.1, 1.2).noisy()).isFalse();
        assertThat(figure(FASTER, 1.0, 1.1, 1.5).noisy()).isTrue();
    }

    private static Figure figure(Target target, double... ratios) {
        List<Round> rounds = new ArrayList<>();
        for (double ratio : ratios) {
            rounds.add(new Round(ratio * 10, 10, 10, ratio * 10));
        }
        return new Figure("figure", "unit", target, rounds, "");
    }
}
