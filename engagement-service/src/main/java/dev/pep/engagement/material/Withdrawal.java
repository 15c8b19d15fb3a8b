package dev.pep.engagement.material;

import dev.pep.platform.event.EventStamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who took a material back, when and why.
 *
 * @param withdrawnName name of who did
 */
record Withdrawal(
        @Nullable String withdrawnName,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawReason) {

    /** Nobody has. */
    static final Withdrawal NONE = new Withdrawal(null, null, null);

    static Withdrawal of(@Nullable String reason, EventStamp stamp) {
        return new Withdrawal(stamp.actor().getName(), stamp.occurredAt(), reason);
    }

    boolean isMade() {
        return withdrawnAt != null;
    }
}
