package dev.pep.platform.deadletter;

import dev.pep.platform.problem.Invalid;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A place in a list of dead letters: what has the same moment is told apart by its id. */
record LetterCursor(Instant at, String id) {

    /** No letter is later, and the database does not know all moments that can be written. */
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999Z");

    static @Nullable LetterCursor parse(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        LetterCursor cursor = read(text);
        if (cursor.at.isBefore(Instant.EPOCH) || cursor.at.isAfter(LATEST) || cursor.id.indexOf('\0') >= 0) {
            throw invalid();
        }
        return cursor;
    }

    private static LetterCursor read(String text) {
        try {
            int gap = text.indexOf('~');
            return new LetterCursor(Instant.parse(text.substring(0, Math.max(gap, 0))), text.substring(gap + 1));
        } catch (DateTimeException e) {
            throw invalid();
        }
    }

    private static Invalid invalid() {
        return new Invalid(Map.of("after", "after is not a place in this list."));
    }

    @Override
    public String toString() {
        return at + "~" + id;
    }
}
