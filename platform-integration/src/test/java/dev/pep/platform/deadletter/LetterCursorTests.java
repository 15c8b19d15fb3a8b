package dev.pep.platform.deadletter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pep.platform.keyset.Keyset;
import dev.pep.platform.problem.Invalid;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterCursorTests {

    @Test
    @DisplayName("section 8: a cursor comes back as it was")
    void comesBack() {
        LetterCursor cursor = new LetterCursor(Instant.parse("2026-11-03T18:00:00.123456Z"), "outbox-7");

        assertThat(LetterCursor.parse(cursor.toString())).isEqualTo(cursor);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-03T18:00:00Z a\0b",
                "+1000000000-12-31T23:59:59Z a",
                "+10000-01-01T00:00:00Z a",
                "-4713-01-01T00:00:00Z a"
            })
    @DisplayName("section 8: a cursor that the database cannot look for is refused")
    void refusesWhatIsNoPlace(String place) {
        String[] parts = place.split(" ");
        String cursor = Keyset.of(parts[0], parts[1]).text();
        assertThatThrownBy(() -> LetterCursor.parse(cursor)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> LetterCursor.parse(parts[0])).isInstanceOf(Invalid.class);
    }
}
