package dev.pep.engagement.plan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When an engagement was cancelled, and why. */
public record Cancellation(
        @Nullable Instant cancelledAt, @Nullable String cancelReason) {

    /** It was not. */
    static final Cancellation NONE = new Cancellation(null, null);

    boolean isMade() {
        return cancelledAt != null;
    }
}
