package dev.pep.notification.preference;

/** A person has chosen anew; told in the transaction that keeps the choice. */
public record PreferenceChosen(String email) {}
