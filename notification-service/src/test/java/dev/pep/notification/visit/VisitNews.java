package dev.pep.notification.visit;

import org.jspecify.annotations.Nullable;

/** What differs in the end. */
public record VisitNews(String guest, @Nullable Answer before, Answer after) {}
