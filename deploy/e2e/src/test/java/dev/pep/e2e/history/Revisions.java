package dev.pep.e2e.history;

import java.util.List;
import java.util.stream.Stream;

/** The revisions of one cell: none is given to two values, and they never go backwards in time. */
final class Revisions {

    private Revisions() {}

    static Stream<String> violations(Cell cell, List<Write> writes) {
        List<Write> saved = writes.stream().filter(Write::saved).toList();
        return saved.stream()
                .flatMap(write -> saved.stream()
                        .filter(other -> bothWon(write, other) || backwards(write, other))
                        .map(other -> "revisions of " + cell + ": " + write + " and " + other));
    }

    private static boolean bothWon(Write one, Write other) {
        return one.revision() == other.revision() && !one.value().equals(other.value());
    }

    private static boolean backwards(Write earlier, Write later) {
        return earlier.answeredAt().isBefore(later.sentAt()) && later.revision() < earlier.revision();
    }
}
