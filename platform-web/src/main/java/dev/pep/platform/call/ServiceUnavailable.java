package dev.pep.platform.call;

import org.jspecify.annotations.Nullable;

/**
 * A service gives no answer that its caller could use: it cannot be reached, is too slow, refuses the call or fails,
 * its answer cannot be read, or there is no token for it. Whatever it is, the same call may work later. The text says
 * which of these it was, and holds nothing of the answer.
 */
public final class ServiceUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable Exception failure;

    /** A failure is what {@link #failure()} returns. */
    public ServiceUnavailable(String reason, @Nullable Exception failure) {
        super(reason);
        this.failure = failure;
    }

    /**
     * Returns what kept the answer away, to be judged and never to be shown; null for an empty answer. It is not the
     * cause, because logs write causes out, and its text may hold a piece of the answer.
     */
    public @Nullable Exception failure() {
        return failure;
    }
}
