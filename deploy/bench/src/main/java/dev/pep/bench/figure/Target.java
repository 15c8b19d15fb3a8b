package dev.pep.bench.figure;

/**
 * What a ratio is held against.
 *
 * @param goal what we are after
 * @param floor what does not ship when it is missed
 * @param moreIsBetter whether the ratio is to be reached or to be stayed under
 */
public record Target(double goal, double floor, boolean moreIsBetter) {

    public static Target atLeast(double goal, double floor) {
        return new Target(goal, floor, true);
    }

    public static Target atMost(double goal, double floor) {
        return new Target(goal, floor, false);
    }

    /** Returns what the ratio has reached; one that is not a number has reached nothing. */
    public Verdict judge(double ratio) {
        if (reaches(ratio, goal)) {
            return Verdict.GOAL;
        }
        return reaches(ratio, floor) ? Verdict.FLOOR : Verdict.UNDER;
    }

    public String sign() {
        return moreIsBetter ? ">=" : "<=";
    }

    private boolean reaches(double ratio, double limit) {
        return moreIsBetter ? ratio >= limit : ratio <= limit;
    }
}
