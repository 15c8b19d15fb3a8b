package dev.pep.notification.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pep.platform.problem.Invalid;
import java.time.Instant;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageCursorTests {

    @Property
    @Label("section 8: a cursor comes back as it was")
    void comesBack(@ForAll @LongRange(max = 4_000_000_000_000L) long millis, @ForAll long id) {
        MessageCursor cursor = new MessageCursor(Instant.ofEpochMilli(millis), new UUID(id, id));

        assertThat(MessageCursor.parse(cursor.toString())).isEqualTo(cursor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "!!", "MjAyNg", "MjAyNi0xMS0wM1QxODowMDowMFogbm9wZQ"})
    @DisplayName("section 8: a broken cursor is told, not guessed at")
    void refusesNonsense(String cursor) {
        assertThatThrownBy(() -> MessageCursor.parse(cursor)).isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+1000000000-12-31T23:59:59Z", "+10000-01-01T00:00:00Z", "-4713-01-01T00:00:00Z"})
    @DisplayName("section 8: a cursor at a moment that the database does not know is refused")
    void refusesMomentsOutOfReach(Instant moment) {
        String cursor = new MessageCursor(moment, new UUID(0, 1)).toString();

        assertThatThrownBy(() -> MessageCursor.parse(cursor)).isInstanceOf(Invalid.class);
    }
}
