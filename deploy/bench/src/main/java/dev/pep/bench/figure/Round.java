package dev.pep.bench.figure;

/** Four measurements in the order A B B A, so that a machine that slowly changes treats both sides alike. */
public record Round(double firstOurs, double firstBaseline, double secondBaseline, double secondOurs) {

    static Round of(Side ours, Side baseline) throws Exception {
        double a = ours.measure();
        double b = baseline.measure();
        return new Round(a, b, baseline.measure(), ours.measure());
    }

    /** Measures each side once: enough to see that it can be measured. */
    static Round once(Side ours, Side baseline) throws Exception {
        double a = ours.measure();
        double b = baseline.measure();
        return new Round(a, b, b, a);
    }

    public double ours() {
        return (firstOurs + secondOurs) / 2;
    }

    public double baseline() {
        return (firstBaseline + secondBaseline) / 2;
    }

    public double ratio() {
        return ours() / baseline();
    }
}
