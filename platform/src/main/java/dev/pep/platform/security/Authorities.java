package dev.pep.platform.security;

/** The authority that tells which kind of caller a token names. */
final class Authorities {

    static final String INTERNAL = "INTERNAL";
    static final String PARTNER = "PARTNER";
    static final String MACHINE = "MACHINE";

    private Authorities() {}
}
