package dev.pep.platform.deadletter;

import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.record.TimestampType;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;

/**
 * Has a letter handled as if it came now, in the caller's transaction. Of a state topic only the latest state of a key
 * is ever handled: we look behind the letter after it took its effect, which locks what a later state would change.
 */
final class Redelivery {

    private final Listeners listeners;
    private final Deserializer<Object> deserializer;
    private final StateTopics states;
    private final Map<String, Object> connection;

    Redelivery(
            Listeners listeners,
            Deserializer<Object> deserializer,
            StateTopics states,
            Map<String, Object> connection) {
        this.listeners = listeners;
        this.deserializer = deserializer;
        this.states = states;
        this.connection = connection;
    }

    /** Handles the letter, or throws what its listener throws, or {@link Superseded}. */
    void handle(ReceivedLetter letter) {
        if (letter.key() == null || !states.holdsStates(letter.topic())) {
            deliver(letter);
            return;
        }
        try (TopicTail tail = new TopicTail(connection, letter)) {
            tail.requireNothingLater();
            deliver(letter);
            tail.requireNothingLater();
        }
    }

    /** Returns the event, or null for a removal. */
    @Nullable Object decode(ReceivedLetter letter) {
        synchronized (deserializer) { // made for one consumer's thread
            return letter.payload() == null
                    ? null
                    : deserializer.deserialize(letter.topic(), letter.headers(), letter.payload());
        }
    }

    private void deliver(ReceivedLetter letter) {
        listeners.deliver(letter.consumer(), record(letter, decode(letter), letter.headers()));
    }

    @SuppressWarnings("NullAway") // a record may have neither key nor value; Kafka is not annotated so
    private static ConsumerRecord<Object, Object> record(
            ReceivedLetter letter, @Nullable Object event, Headers headers) {
        return new ConsumerRecord<>(
                letter.topic(),
                letter.partition(),
                letter.position(),
                ConsumerRecord.NO_TIMESTAMP,
                TimestampType.NO_TIMESTAMP_TYPE,
                ConsumerRecord.NULL_SIZE,
                ConsumerRecord.NULL_SIZE,
                letter.key(),
                event,
                headers,
                Optional.empty());
    }
}
