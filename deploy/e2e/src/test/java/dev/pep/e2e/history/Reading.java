package dev.pep.e2e.history;

/** Something that somebody could read: where, whose answer it was (empty: nobody's, such as a log), and the text. */
public record Reading(String where, String partner, String text) {}
