package dev.pep.platform.call;

/**
 * A service gives no answer that its caller could use: it cannot be reached, is too slow, refuses the call or fails,
 * its answer cannot be read, or there is no token for it. Whatever it is, the same call may work later. The text says
 * which of these it was, and holds nothing of the answer.
 */
public final class ServiceUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ServiceUnavailable(String reason) {
        super(reason);
    }
}
