package dev.pep.platform.event;

/** Kafka did not take an event, for a reason that is not the event's own: all is sent again. */
final class SendingFailed extends RuntimeException {

    private static final long serialVersionUID = 1;

    SendingFailed(boolean passes, Throwable cause) {
        super(passes ? "Kafka is unreachable" : "Kafka refuses events", cause);
    }
}
