package dev.pep.engagement.plan;

import dev.pep.platform.problem.Conflict;
import dev.pep.platform.security.InternalUser;
import java.util.Optional;

/**
 * Keeps coordinators from letting partners see, or report on, accounts that they may not see themselves. Criteria can
 * reach beyond somebody's operating units: they were written by a colleague, or before the alignment changed.
 */
public final class CriteriaWall {

    private static final String DETAIL =
            "The criteria reach beyond your operating units. Edit the engagement and choose"
                    + " among yours, or ask a colleague who is aligned to all of them.";

    private CriteriaWall() {}

    /** Returns what keeps the caller from it, if anything. */
    public static Optional<String> problem(Engagement engagement, InternalUser user) {
        return engagement.plan().criteria().isWithin(user.ous()) ? Optional.empty() : Optional.of(DETAIL);
    }

    /** @throws Conflict if the criteria reach beyond the caller's operating units */
    public static void require(Engagement engagement, InternalUser user) {
        problem(engagement, user).ifPresent(detail -> {
            throw new Conflict("criteria-beyond-units", "The criteria reach beyond your operating units", detail);
        });
    }
}
