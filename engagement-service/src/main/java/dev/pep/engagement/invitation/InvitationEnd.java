package dev.pep.engagement.invitation;

import dev.pep.event.Side;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How an invitation ended: withdrawn or expired before it was accepted, left afterwards.
 *
 * @param leftSide who ended the participation
 * @param endReason why, in words
 */
record InvitationEnd(
        @Nullable Instant withdrawnAt,
        @Nullable Instant expiredAt,
        @Nullable Instant leftAt,
        @Nullable Side leftSide,
        @Nullable String endReason) {

    /** It has not ended. */
    static final InvitationEnd NONE = new InvitationEnd(null, null, null, null, null);

    static InvitationEnd withdrawn(@Nullable String reason, Instant at) {
        return new InvitationEnd(at, null, null, null, reason);
    }

    static InvitationEnd expired(Instant at) {
        return new InvitationEnd(null, at, null, null, null);
    }

    static InvitationEnd left(Side side, @Nullable String reason, Instant at) {
        return new InvitationEnd(null, null, at, side, reason);
    }

    /** Returns where an invitation with this end stands. */
    Optional<InvitationState> state() {
        if (leftAt != null) {
            return Optional.of(InvitationState.LEFT);
        }
        if (withdrawnAt != null) {
            return Optional.of(InvitationState.WITHDRAWN);
        }
        return Optional.ofNullable(expiredAt).map(expired -> InvitationState.EXPIRED);
    }
}
