package dev.pep.platform.relay;

/** Events were not sent, for a reason that is not their own: all is sent again. */
final class SendingFailed extends RuntimeException {

    private static final long serialVersionUID = 1;

    SendingFailed(String reason) {
        super(reason);
    }

    SendingFailed(boolean passes, Throwable cause) {
        super(passes ? "Kafka is unreachable" : "Kafka refuses events", cause);
    }
}
