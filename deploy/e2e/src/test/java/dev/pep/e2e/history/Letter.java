package dev.pep.e2e.history;

/** A line in an administrator's list of dead letters. */
public record Letter(String topic, String key, String reason) {}
