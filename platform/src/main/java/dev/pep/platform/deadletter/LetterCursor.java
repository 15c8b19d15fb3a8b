package dev.pep.platform.deadletter;

import dev.pep.platform.problem.Invalid;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A place in a list of dead letters: what has the same moment is told apart by its id. */
record LetterCursor(Instant at, String id) {

    static @Nullable LetterCursor parse(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            int gap = text.indexOf('~');
            return new LetterCursor(Instant.parse(text.substring(0, Math.max(gap, 0))), text.substring(gap + 1));
        } catch (DateTimeException e) {
            throw new Invalid(Map.of("after", "after is not a place in this list."));
        }
    }

    @Override
    public String toString() {
        return at + "~" + id;
    }
}
