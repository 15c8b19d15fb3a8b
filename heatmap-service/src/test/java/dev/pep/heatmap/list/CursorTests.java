package dev.pep.heatmap.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pep.platform.problem.Invalid;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTests {

    private final Cursor cursor = new Cursor("NAME+abc", 12, 7, "", "größe.1\n", UUID.randomUUID());

    @Test
    @DisplayName("H4: a cursor comes back as it was given out")
    void survivesTheRoundTrip() {
        assertThat(Cursor.decode(cursor.encoded(), "NAME+abc", Sort.NAME)).isEqualTo(cursor);
    }

    @Test
    @DisplayName("H4: a cursor of another list or order is refused")
    void belongsToItsList() {
        assertThatThrownBy(() -> Cursor.decode(cursor.encoded(), "NAME-abc", Sort.NAME))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> Cursor.decode(cursor.encoded(), "NAME+abc", Sort.LAST_REPORT))
                .as("its value is no moment")
                .isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", ".....", "AAAA.MQ.MQ...", "%00", "a b", "....................."})
    @DisplayName("H4: what is no cursor is refused in words")
    void refusesWhatIsNoCursor(String text) {
        assertThatThrownBy(() -> Cursor.decode(text, "NAME+abc", Sort.NAME)).isInstanceOf(Invalid.class);
    }

    @Test
    @DisplayName("H4: no mutilated cursor does harm")
    void survivesMutilation() {
        Random random = new Random(7);
        String encoded = cursor.encoded();
        for (int i = 0; i < 5_000; i++) {
            StringBuilder mutilated = new StringBuilder(encoded);
            mutilated.setCharAt(random.nextInt(encoded.length()), (char) random.nextInt(128));
            try {
                Cursor.decode(mutilated.toString(), "NAME+abc", Sort.NAME);
            } catch (Invalid refused) {
                assertThat(refused.getMessage()).contains("first page");
            }
        }
    }
}
