package dev.pep.e2e.history;

/** What a writer knows of its write. */
public enum Outcome {

    /** Acknowledged, with a revision. */
    SAVED,

    /** Refused with 409, and shown. */
    REFUSED,

    /** Given up without an answer: it may be there or not, then or later. */
    UNKNOWN
}
