package dev.pep.heatmap.report;

import dev.pep.platform.problem.Conflict;
import java.util.UUID;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The answer that was given to a change, and which change it was. */
public record GivenAnswer(UUID accountId, String field, String answer) {

    /**
     * Returns the answer, if it was given to a change of this field of this account; a number not told by then is 0.
     */
    public <T> T to(UUID account, String changed, JsonMapper json, Class<T> type) {
        if (!accountId.equals(account) || !field.equals(changed)) {
            throw new Conflict(
                    "change-id-reused", "This change id is taken", "The change id was used for a different change.");
        }
        return json.readerFor(type)
                .without(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .readValue(answer);
    }
}
