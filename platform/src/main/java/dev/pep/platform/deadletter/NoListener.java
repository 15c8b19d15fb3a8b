package dev.pep.platform.deadletter;

/** The service listens to the topic no more. */
final class NoListener extends RuntimeException {

    private static final long serialVersionUID = 1;

    NoListener(String consumer, String topic) {
        super("Nothing in this service listens to %s as %s any more.".formatted(topic, consumer));
    }
}
