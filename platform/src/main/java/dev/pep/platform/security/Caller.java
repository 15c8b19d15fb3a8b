package dev.pep.platform.security;

/** Who makes a call, as far as its verified token tells. */
public sealed interface Caller permits InternalUser, PartnerCaller, Machine {

    /** Returns the email address of a person, the contact's id of a partner, or the client's id of a machine. */
    String id();
}
