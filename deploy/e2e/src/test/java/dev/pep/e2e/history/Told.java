package dev.pep.e2e.history;

/** A change as a digest tells it, in its words. */
public record Told(String key, String field, String from, String to) {}
