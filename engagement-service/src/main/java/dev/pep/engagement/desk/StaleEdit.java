package dev.pep.engagement.desk;

import dev.pep.platform.problem.Conflict;
import java.util.Map;

/** Tells a caller who has not seen the latest what is there now. */
final class StaleEdit {

    private StaleEdit() {}

    /**
     * Returns the engagement as it is now.
     *
     * @throws Conflict with it, if nothing was done because somebody else had changed it
     */
    static EngagementView unless(boolean done, EngagementView now) {
        if (!done) {
            throw new Conflict(
                    "stale-edit",
                    "Somebody else has changed the engagement",
                    now.changedBy().name() + " has changed the engagement since you read it.",
                    Map.of("current", now));
        }
        return now;
    }
}
