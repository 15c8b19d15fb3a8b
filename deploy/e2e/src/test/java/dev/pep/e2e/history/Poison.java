package dev.pep.e2e.history;

/** A record that nobody can read, and where the broker put it. */
public record Poison(String topic, String key, int partition, long offset) {}
