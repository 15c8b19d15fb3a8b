package dev.pep.e2e.history;

import java.time.Instant;

/**
 * One autosave as the partner's browser saw it.
 *
 * @param value what it said, empty for nothing
 * @param revision which one it was acknowledged as; 0 if it was not
 */
public record Write(Cell cell, String value, Instant sentAt, Instant answeredAt, Outcome outcome, int revision) {

    boolean saved() {
        return outcome == Outcome.SAVED;
    }

    boolean unknown() {
        return outcome == Outcome.UNKNOWN;
    }
}
