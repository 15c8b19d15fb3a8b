package dev.pep.engagement.material;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** When tags and criteria overlap: in each dimension one of them means any value, or they share one. */
public final class Overlap {

    private Overlap() {}

    /** Returns the condition that the tags of one table and the criteria of another one overlap. */
    public static String of(String one, String other) {
        return Stream.of("segments", "ous", "industries", "statuses")
                .map(dimension -> "(cardinality(%1$s.%3$s) = 0 OR cardinality(%2$s.%3$s) = 0 OR %1$s.%3$s && %2$s.%3$s)"
                        .formatted(one, other, dimension))
                .collect(Collectors.joining("\n    AND "));
    }
}
