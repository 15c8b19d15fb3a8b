package dev.pep.engagement.invitation;

import dev.pep.platform.event.EventStamp;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A partner's answer to an invitation, as it stands now.
 *
 * @param answeredBy name of the contact who gave it
 * @param reasonCode why the partner declined
 * @param remark what else the partner says of it
 */
public record Answer(
        @Nullable Instant acceptedAt,
        @Nullable Instant declinedAt,
        @Nullable String answeredBy,
        @Nullable DeclineReason reasonCode,
        @Nullable String remark) {

    /** There is none yet. */
    static final Answer NONE = new Answer(null, null, null, null, null);

    static Answer accepted(EventStamp stamp) {
        return new Answer(stamp.occurredAt(), null, stamp.actor().getName(), null, null);
    }

    static Answer declined(DeclineReason reason, @Nullable String remark, EventStamp stamp) {
        return new Answer(null, stamp.occurredAt(), stamp.actor().getName(), reason, remark);
    }

    boolean isAccepted() {
        return acceptedAt != null;
    }

    /** Returns when it was given. */
    public @Nullable Instant at() {
        return isAccepted() ? acceptedAt : declinedAt;
    }

    /** Returns where an invitation with this answer stands. */
    Optional<InvitationState> state() {
        return Optional.ofNullable(at())
                .map(given -> isAccepted() ? InvitationState.ACCEPTED : InvitationState.DECLINED);
    }
}
