package dev.pep.heatmap.partner;

import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Partners whose name differs from a pasted one by a letter or two: what whoever wrote it may have meant. */
final class NearNames {

    private static final int MOST = 3;
    private static final int SHORTEST = 5; // in a shorter name two letters are too much of it
    private static final int FURTHEST = 2;
    private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(FURTHEST);

    private NearNames() {}

    /** Returns the active partners nearest to the name, at most three, the nearest first. */
    static List<Partner> of(String name, List<Partner> all, UnaryOperator<String> plain) {
        String wanted = plain.apply(name);
        if (wanted.length() < SHORTEST) {
            return List.of();
        }
        return all.stream()
                .filter(Partner::active)
                .map(partner -> new Near(partner, DISTANCE.apply(wanted, plain.apply(partner.name()))))
                .filter(near -> near.distance() >= 0)
                .sorted(Comparator.comparingInt(Near::distance))
                .limit(MOST)
                .map(Near::partner)
                .toList();
    }

    private record Near(Partner partner, int distance) {}
}
