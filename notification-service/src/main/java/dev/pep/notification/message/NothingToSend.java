package dev.pep.notification.message;

/** There is no point in sending the message any more; the exception's message says why. */
public final class NothingToSend extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    public NothingToSend(String reason) {
        super(reason);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
