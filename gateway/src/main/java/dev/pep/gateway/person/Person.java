package dev.pep.gateway.person;

/** Somebody with a name, by the address that all services know them by, in lower case. */
record Person(String email, String name) {}
