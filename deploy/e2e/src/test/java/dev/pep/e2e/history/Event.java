package dev.pep.e2e.history;

/** A record of the topic of reports. */
public record Event(String id, String key, int partition, long offset, Report before, Report after) {}
