package dev.pep.heatmap.partner;

import java.util.List;
import java.util.UUID;

/**
 * A pasted name that means no partner for certain, and why.
 *
 * @param candidates the partners that it could mean, if there are several
 */
record UnmatchedName(String input, Reason reason, List<Candidate> candidates) {

    /** Why a name was not matched. */
    enum Reason {
        UNKNOWN,
        AMBIGUOUS,
        NOT_ACTIVE
    }

    /** A partner that a name could mean. */
    record Candidate(UUID partnerId, String name) {}

    static UnmatchedName of(String input, List<Partner> meant) {
        if (meant.isEmpty()) {
            return new UnmatchedName(input, Reason.UNKNOWN, List.of());
        }
        if (!meant.getFirst().active()) {
            return new UnmatchedName(input, Reason.NOT_ACTIVE, List.of());
        }
        List<Candidate> candidates = meant.stream()
                .map(partner -> new Candidate(partner.id(), partner.name()))
                .toList();
        return new UnmatchedName(input, Reason.AMBIGUOUS, candidates);
    }
}
