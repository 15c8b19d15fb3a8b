package dev.pep.platform.readmodel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a read model is.
 *
 * @param words the same in words
 * @param states how many states and removals its build has read
 * @param left how many are left to read
 * @param heldAllAt when it last held all that its topic held; null while it is not whole
 * @param lastStateAt when the latest of its states was sent
 * @param rebuild what is being filled to take its place, if anything is
 */
public record ModelView(
        String name,
        int version,
        String topic,
        Condition condition,
        String words,
        long states,
        long left,
        @Nullable Instant heldAllAt,
        @Nullable Instant lastStateAt,
        @Nullable Rebuild rebuild) {

    /** Returns whether it has ever held all that its topic held: until then its rows are not shown at all. */
    public boolean isWhole() {
        return condition != Condition.FILLING;
    }

    /** What a reader may expect of a model. */
    public enum Condition {
        /** It is being read for the first time, and is empty until it is whole. */
        FILLING,
        CURRENT,
        /** It is whole, but what happened lately is missing. */
        BEHIND
    }

    /**
     * A build that is being filled.
     *
     * @param reason why: {@code NEW}, {@code VERSION} (the service declares another one), {@code TOPIC} (it begins
     *     anew) or {@code ASKED}
     * @param trouble what keeps it from being read, in words
     */
    public record Rebuild(
            String reason,
            @Nullable String askedBy,
            Instant startedAt,
            long states,
            long left,
            @Nullable String trouble) {

        static @Nullable Rebuild of(@Nullable Build filling) {
            return filling == null
                    ? null
                    : new Rebuild(
                            filling.reason().name(),
                            filling.askedBy(),
                            filling.startedAt(),
                            filling.states(),
                            filling.lag(),
                            filling.trouble());
        }
    }
}
