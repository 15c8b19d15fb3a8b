package dev.pep.platform.deadletter;

import dev.pep.platform.keyset.Keyset;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A place in a list of dead letters: what has the same moment is told apart by its id. */
record LetterCursor(Instant at, String id) {

    static @Nullable LetterCursor parse(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        Keyset keyset = Keyset.read(text, 2);
        return new LetterCursor(keyset.moment(0), keyset.word(1));
    }

    @Override
    public String toString() {
        return Keyset.of(at, id).text();
    }
}
