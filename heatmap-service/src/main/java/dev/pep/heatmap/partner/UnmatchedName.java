package dev.pep.heatmap.partner;

import java.util.List;
import java.util.UUID;

/**
 * A pasted name that means no partner for certain, and why.
 *
 * @param candidates the partners that it could mean: those of that name if there are several, those nearly of it if
 *     none
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

    static UnmatchedName unknown(String input, List<Partner> near) {
        return new UnmatchedName(input, Reason.UNKNOWN, candidates(near));
    }

    static UnmatchedName of(String input, List<Partner> meant) {
        if (!meant.getFirst().active()) {
            return new UnmatchedName(input, Reason.NOT_ACTIVE, List.of());
        }
        return new UnmatchedName(input, Reason.AMBIGUOUS, candidates(meant));
    }

    private static List<Candidate> candidates(List<Partner> partners) {
        return partners.stream()
                .map(partner -> new Candidate(partner.id(), partner.name()))
                .toList();
    }
}
