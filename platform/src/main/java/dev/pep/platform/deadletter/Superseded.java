package dev.pep.platform.deadletter;

/** A later state of the letter's key has come. */
final class Superseded extends RuntimeException {

    private static final long serialVersionUID = 1;

    Superseded() {
        super("A later state of the same key has come; this one must not be handled any more.");
    }
}
