package dev.pep.e2e.history;

/** A cell as the API returns it. */
public record State(String value, int revision) {}
