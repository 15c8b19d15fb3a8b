package dev.pep.platform.security;

/** What an internal person may do; claim {@code roles} of the sign-in. */
public enum Role {
    ECM,
    OU_COORDINATOR,
    SELLER,
    ADMINISTRATOR
}
