package dev.pep.engagement.invitation;

/** Where an invitation stands. */
public enum InvitationState {
    SENT,
    /** A contact has opened it. */
    OPENED,
    ACCEPTED,
    DECLINED,
    /** Nobody answered in time. */
    EXPIRED,
    WITHDRAWN,
    /** The partner had accepted, and takes part no more. */
    LEFT;

    /** Returns whether an answer is awaited. */
    public boolean isOwed() {
        return this == SENT || this == OPENED;
    }

    /** Returns whether its links have ended. */
    public boolean isEnded() {
        return this == EXPIRED || this == WITHDRAWN || this == LEFT;
    }
}
