package dev.pep.notification.directory;

/** Somebody of the directory, by the address that was asked for. */
record Person(String email, String name) {}
