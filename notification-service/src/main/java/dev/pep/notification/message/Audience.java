package dev.pep.notification.message;

/** Who reads a message. */
public enum Audience {
    /** Contacts of a partner: nothing internal may be in what they get. */
    CONTACT,
    /** People with an account of their own, who have preferences. */
    INTERNAL
}
