package dev.pep.engagement.task;

import dev.pep.platform.event.EventStamp;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a task was closed: it was done, or the company does without it.
 *
 * @param doneBy the report request or material that closed it
 * @param doneByName name of who closed it
 * @param waiveReason why the company does without it: internal
 */
record Closing(
        @Nullable Instant doneAt,
        @Nullable UUID doneBy,
        @Nullable String doneByName,
        @Nullable Instant waivedAt,
        @Nullable String waiveReason) {

    /** The task is open. */
    static final Closing NONE = new Closing(null, null, null, null, null);

    static Closing done(@Nullable UUID by, EventStamp stamp) {
        return new Closing(stamp.occurredAt(), by, stamp.actor().getName(), null, null);
    }

    static Closing waived(String reason, EventStamp stamp) {
        return new Closing(null, null, null, stamp.occurredAt(), reason);
    }

    TaskState state() {
        if (waivedAt != null) {
            return TaskState.WAIVED;
        }
        return doneAt == null ? TaskState.OPEN : TaskState.DONE;
    }

    @Nullable Instant at() {
        return waivedAt == null ? doneAt : waivedAt;
    }
}
