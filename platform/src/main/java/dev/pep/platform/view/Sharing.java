package dev.pep.platform.view;

/** With whom a view is shared; all but its owner can only read it. */
enum Sharing {
    NOBODY,
    EVERYBODY,
    UNIT
}
