package dev.pep.notification.visit;

/** What somebody says of coming. */
public enum Answer {
    YES,
    NO,
    PERHAPS
}
