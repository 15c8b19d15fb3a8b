package dev.pep.notification.message;

/** There is no point in sending the message any more; the exception's message says why. */
public final class NothingToSend extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why a message is not sent whose time is over. */
    static final String TOO_LATE = "Its time is over: there is no point in sending it any more";

    private final String reason;

    public NothingToSend(String reason) {
        super(reason);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
