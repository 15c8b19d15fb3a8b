package dev.pep.platform.deadletter;

import dev.pep.platform.kafka.FailureReason;

/**
 * How an act on a letter went.
 *
 * @param outcome {@code HANDLED}, {@code SUPERSEDED}, {@code BACK_IN_OUTBOX}, {@code FAILED} or {@code DISCARDED}
 * @param reason why it failed, was superseded or discarded; else empty
 */
record LetterOutcome(String outcome, String reason) {

    static final LetterOutcome HANDLED = new LetterOutcome("HANDLED", "");
    static final LetterOutcome BACK_IN_OUTBOX = new LetterOutcome("BACK_IN_OUTBOX", "");

    static LetterOutcome superseded(Superseded why) {
        return new LetterOutcome("SUPERSEDED", String.valueOf(why.getMessage()));
    }

    static LetterOutcome failed(FailureReason why) {
        return new LetterOutcome("FAILED", why.toString());
    }

    static LetterOutcome discarded(String reason) {
        return new LetterOutcome("DISCARDED", reason);
    }

    boolean isFailure() {
        return outcome.equals("FAILED");
    }
}
