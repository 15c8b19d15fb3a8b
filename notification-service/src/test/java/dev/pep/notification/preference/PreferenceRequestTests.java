package dev.pep.notification.preference;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pep.platform.problem.Invalid;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreferenceRequestTests {

    private static final QuietHours NIGHT = new QuietHours(LocalTime.of(20, 0), LocalTime.of(7, 0), true);

    @Test
    @DisplayName("H8: a delay of 1 to 1440 minutes is taken")
    void takesBounds() {
        assertThatCode(() -> new PreferenceRequest(1, 1, null, null, null).check())
                .doesNotThrowAnyException();
        assertThatCode(() -> new PreferenceRequest(1440, 1440, "America/Chicago", "en-US", NIGHT).check())
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1440, UTC, en-US, delay",
        "1441, 1441, UTC, en-US, delay",
        "15, 14, UTC, en-US, longest wait",
        "15, 1441, UTC, en-US, longest wait",
        "15, 1440, Mars/Base, en-US, time zone",
        "15, 1440, UTC, not a tag, language tag"
    })
    @DisplayName("H8: what is out of bounds is told by field")
    void refusesWhatIsOutOfBounds(int delay, int longest, @Nullable String zone, @Nullable String locale, String told) {
        assertThatThrownBy(() -> new PreferenceRequest(delay, longest, zone, locale, null).check())
                .isInstanceOf(Invalid.class)
                .hasMessageContaining(told);
    }

    @ParameterizedTest
    @CsvSource({
        "20:00, ,      false, UTC, both a beginning and an end",
        ",      07:00, true,  UTC, both a beginning and an end",
        "20:00, 20:00, false, UTC, at the same time",
        ",      ,      false, UTC, or weekends off",
        "20:00, 07:00, false, ,    time zone"
    })
    @DisplayName("H8: quiet hours that would never or always be quiet, or by no clock, are refused")
    void refusesSenselessQuietHours(
            @Nullable LocalTime from, @Nullable LocalTime to, boolean weekends, @Nullable String zone, String told) {
        PreferenceRequest wanted = new PreferenceRequest(15, 1440, zone, null, new QuietHours(from, to, weekends));

        assertThatThrownBy(wanted::check).isInstanceOf(Invalid.class).hasMessageContaining(told);
    }
}
