package dev.pep.local.graph;

import com.sun.net.httpserver.HttpExchange;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How Graph misbehaves, and until when or for how many calls (neither: until switched off). */
record Fault(
        Mode mode,
        int status,
        int retryAfterSeconds,
        int delayMillis,
        @Nullable Instant until,
        @Nullable Integer callsLeft) {

    /** The ways to misbehave. */
    enum Mode {
        /** The connection closes without an answer and nothing is done. */
        DOWN,
        /** An answer with an error status. */
        ERROR,
        /** 429 with Retry-After. */
        THROTTLE,
        /** What was asked is done later, and answered then. */
        DELAY,
        /** What was asked is done, but the connection closes without an answer. */
        LOST,
        /** What was asked is done, and answered when the fault is switched off. */
        HOLD,
        /** 403 to whoever reads people, as without the permission for it; mails are taken. */
        DENIED;

        boolean hits(HttpExchange call) {
            return this != DENIED || GraphApi.readsPeople(call);
        }
    }

    boolean over(Instant now) {
        return until != null && !now.isBefore(until) || callsLeft != null && callsLeft <= 0;
    }

    Fault afterOneCall() {
        return callsLeft == null ? this : new Fault(mode, status, retryAfterSeconds, delayMillis, until, callsLeft - 1);
    }

    String inWords() {
        return switch (mode) {
            case DOWN -> "connection closed";
            case ERROR -> Integer.toString(status);
            case THROTTLE -> "429, Retry-After " + retryAfterSeconds;
            case DELAY -> "after " + delayMillis + " ms";
            case LOST -> "taken, answer lost";
            case HOLD -> "taken, answer held back";
            case DENIED -> "403 to who reads people";
        };
    }
}
