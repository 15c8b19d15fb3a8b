package dev.pep.notification.message;

/** Where a message is on its way. */
enum MessageState {
    /** It will be sent, perhaps again; the reason says what it waits for. */
    WAITING,
    /** The transport has taken it. */
    SENT,
    /** The transport will never take it. */
    FAILED,
    /** There was no point in sending it any more. */
    SUPPRESSED
}
