package dev.pep.platform.event;

/**
 * An event has more bytes than a topic takes: refused with the change that caused it, so it never blocks the outbox.
 */
public class EventTooLarge extends RuntimeException {

    private static final long serialVersionUID = 1;

    EventTooLarge(String topic, String key, int size, int limit) {
        super("An event for %s, key %s, has %d bytes; the limit is %d".formatted(topic, key, size, limit));
    }
}
