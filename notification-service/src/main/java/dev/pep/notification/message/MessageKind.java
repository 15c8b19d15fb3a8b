package dev.pep.notification.message;

/** What a message is for. */
public enum MessageKind {
    /** A contact is asked to report. */
    REPORT_REQUEST,
    /** A contact gets a new link. */
    REPORT_LINK,
    /** A contact still owes a report. */
    REMINDER,
    /** An internal person is told what changed. */
    DIGEST
}
