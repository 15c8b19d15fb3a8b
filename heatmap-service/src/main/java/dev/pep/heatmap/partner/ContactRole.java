package dev.pep.heatmap.partner;

/** What a contact does at its partner: answers for it, or sells. */
public enum ContactRole {
    CONTACT,
    SELLER
}
