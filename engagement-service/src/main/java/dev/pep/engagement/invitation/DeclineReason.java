package dev.pep.engagement.invitation;

/** Why a partner declines. */
public enum DeclineReason {
    CAPACITY,
    TIMING,
    NO_FIT,
    CONFLICT,
    OTHER
}
