package dev.pep.platform.deadletter;

/** What became of a dead letter. */
enum LetterState {
    WAITING,
    /** Sent back, and handled or on its way. */
    HANDLED,
    /** A later state of the same key has come, so this one must never be handled. */
    SUPERSEDED,
    DISCARDED
}
