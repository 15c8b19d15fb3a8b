package dev.pep.platform.keyset;

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

@DisplayName("Where a page ends")
class KeysetTests {

    @Property
    @Label("any text that is sent is read as what was given out, or refused")
    void readsAnyText(@ForAll String text) {
        try {
            assertThat(Keyset.read(text, 2).parts()).hasSize(2).noneMatch(part -> part.contains("\0"));
        } catch (Invalid refused) {
            assertThat(refused).hasMessageContaining("first page");
        }
    }

    @Property
    @Label("what was given out comes back as it was")
    void comesBack(@ForAll long id, @ForAll @LongRange(max = 4_000_000_000_000L) long millis) {
        Keyset keyset = Keyset.of(new UUID(id, id), Instant.ofEpochMilli(millis), millis, "größe.1\n");
        Keyset read = Keyset.read(keyset.text(), 4);
        assertThat(read.id(0)).isEqualTo(new UUID(id, id));
        assertThat(read.moment(1)).isEqualTo(Instant.ofEpochMilli(millis));
        assertThat(read.number(2)).isEqualTo(millis);
        assertThat(read.word(3)).isEqualTo("größe.1\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026",
                "",
                "+1000000000-12-31T23:59:59Z",
                "+10000-01-01T00:00:00Z",
                "-4713-01-01T00:00:00Z",
                "1969-12-31T23:59:59Z"
            })
    @DisplayName("is no moment that the database does not know")
    void refusesMomentsOutOfReach(String moment) {
        assertThatThrownBy(() -> Keyset.of(moment).moment(0)).isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "", "x", "99999999999999999999"})
    @DisplayName("is no number below zero or out of reach")
    void refusesOtherNumbers(String number) {
        assertThatThrownBy(() -> Keyset.of(number).number(0)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> Keyset.of(number).id(0)).isInstanceOf(Invalid.class);
    }
}
