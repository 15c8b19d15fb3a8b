package dev.pep.notification.mail;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The mail has to wait; the message says why, without personal data. */
public class MailDeferred extends RuntimeException {

    /** Why a mail waits. */
    public enum Cause {
        /** The mailbox has sent too much: it pauses as a whole. */
        THROTTLED,
        /** This mail alone is to come later; nothing is said of others. */
        LATER,
        /** What is needed did not answer, or not usefully. */
        UNREACHABLE,
        /** Nothing was tried, since it would not have worked. */
        NOT_TRIED
    }

    private static final long serialVersionUID = 1L;

    private final Cause cause;
    private final String reason;
    private final @Nullable Duration retryAfter;

    public MailDeferred(Cause cause, String reason, @Nullable Duration retryAfter) {
        super(reason);
        this.cause = cause;
        this.reason = reason;
        this.retryAfter = retryAfter;
    }

    public String reason() {
        return reason;
    }

    public boolean is(Cause other) {
        return cause == other;
    }

    /** Returns how long the other side wants us to wait at least, if it says so. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
