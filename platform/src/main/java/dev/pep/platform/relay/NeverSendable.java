package dev.pep.platform.relay;

/** An event that no retry can bring to its topic. */
final class NeverSendable extends RuntimeException {

    private static final long serialVersionUID = 1;

    NeverSendable(String reason, Throwable cause) {
        super(reason, cause);
    }
}
