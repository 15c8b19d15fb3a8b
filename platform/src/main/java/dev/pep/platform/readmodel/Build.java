package dev.pep.platform.readmodel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a model that were read from the beginning of the topic together.
 *
 * @param topicId Kafka's id of the topic, which another topic of the same name does not have
 * @param askedBy who asked for it; null if nobody had to
 * @param states how many states and removals were read
 * @param lag how many are left to read, when Kafka was asked last
 * @param caughtUpAt when it last held all that the topic held
 * @param lastStateAt when the latest of its states was sent
 * @param trouble what keeps it from being read, in words
 */
record Build(
        long id,
        String model,
        int version,
        State state,
        String topic,
        @Nullable String topicId,
        Reason reason,
        @Nullable String askedBy,
        Instant startedAt,
        long states,
        long lag,
        @Nullable Instant caughtUpAt,
        @Nullable Instant lastStateAt,
        @Nullable String trouble) {

    /** Returns whether this copy of the service may write it: another version of the model is another copy's. */
    boolean isOf(ReadModel<?> declared) {
        return state != State.DROPPED && version == declared.version();
    }

    /** What a build is for. */
    enum State {
        FILLING,
        CURRENT,
        /** Nobody reads it any more; its rows are being deleted. */
        DROPPED
    }

    /** Why a build was begun. */
    enum Reason {
        NEW,
        VERSION,
        TOPIC,
        ASKED
    }
}
