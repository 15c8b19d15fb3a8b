package dev.pep.platform.deadletter;

/** On which side of the service an event could not be handled. */
enum LetterSide {
    /** It came to this service. */
    RECEIVED,
    /** It is this service's own, and could not be sent. */
    SENDING
}
