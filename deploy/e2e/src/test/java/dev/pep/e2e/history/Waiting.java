package dev.pep.e2e.history;

import java.time.Duration;

/** What the reader of the digests wants: the delay after the last change, and the longest wait. */
public record Waiting(Duration delay, Duration longest) {}
