package dev.pep.local.process;

/** How long a started process lives; either way its process id is that of the program itself. */
public enum Lifetime {
    /** Ends with this JVM, even if the JVM is killed: for tests. */
    WITH_THIS_JVM,
    /** Outlives this JVM and its terminal: for the launcher. */
    DETACHED
}
