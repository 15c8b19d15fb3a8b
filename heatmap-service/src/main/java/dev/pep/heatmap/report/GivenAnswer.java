package dev.pep.heatmap.report;

import dev.pep.platform.problem.Conflict;
import java.util.UUID;

/** The answer that was given to a change, and which change it was. */
record GivenAnswer(UUID accountId, String field, String answer) {

    /** Returns the answer, if it was given to a change of this field of this account. */
    String to(UUID account, String changed) {
        if (!accountId.equals(account) || !field.equals(changed)) {
            throw new Conflict(
                    "change-id-reused", "This is another change", "This change id was used for another change.");
        }
        return answer;
    }
}
