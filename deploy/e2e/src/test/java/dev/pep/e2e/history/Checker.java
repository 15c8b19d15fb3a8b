package dev.pep.e2e.history;

import java.util.List;

/** Holds all promises against a history; what it expects comes from what was acknowledged, not from the database. */
public final class Checker {

    private static final List<Rule> RULES = List.of(
            new AcknowledgedStays(),
            new TopicFolds(),
            new OnlyWrittenIsPublished(),
            new RepeatsAreWhole(),
            new DigestsTellAll(),
            new OneDigestForAQuietPeriod(),
            new PoisonIsAside(),
            new NothingLeaks());

    private Checker() {}

    /** Returns a sentence for each promise that was not kept; none if all were. */
    public static List<String> violations(History history) {
        return RULES.stream().flatMap(rule -> rule.violations(history)).toList();
    }
}
