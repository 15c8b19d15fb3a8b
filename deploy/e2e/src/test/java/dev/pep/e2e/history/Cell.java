package dev.pep.e2e.history;

/** One field of one partner's report of one account; the key is that of the topic: account and partner. */
public record Cell(String key, String field) {}
