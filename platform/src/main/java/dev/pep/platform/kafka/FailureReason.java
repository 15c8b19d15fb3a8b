package dev.pep.platform.kafka;

import java.util.Objects;
import org.springframework.core.NestedExceptionUtils;

/**
 * Why something failed, as whoever looks after the service reads it.
 *
 * @param kind the kind of the innermost failure
 * @param words its message, shortened; of a registry's refusal, what the registry said
 */
public record FailureReason(String kind, String words) {

    private static final int LONGEST = 2000;

    public static FailureReason of(Throwable failure) {
        Throwable root = NestedExceptionUtils.getMostSpecificCause(failure);
        String said = HttpAnswer.detail(root).orElse(root.getMessage());
        String words = Objects.requireNonNullElse(said, "It gives no reason.");
        return new FailureReason(
                root.getClass().getSimpleName(), words.substring(0, Math.min(words.length(), LONGEST)));
    }

    @Override
    public String toString() {
        return kind + ": " + words;
    }
}
