package dev.pep.platform.call;

/**
 * A service gives no answer that its caller could use: it cannot be reached, is too slow, refuses the call or fails, or
 * there is no token for it. Whatever it is, the same call may work later.
 */
public final class ServiceUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ServiceUnavailable(String reason) {
        super(reason);
    }
}
