package dev.pep.notification.preference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTests {

    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

    @ParameterizedTest
    @CsvSource({
        "an afternoon,                          20:00, 07:00, false, 2026-11-04T20:00:00Z, 2026-11-04T20:00:00Z",
        "an evening waits until the morning,    20:00, 07:00, false, 2026-11-05T03:00:00Z, 2026-11-05T13:00:00Z",
        "after midnight,                        20:00, 07:00, false, 2026-11-05T07:00:00Z, 2026-11-05T13:00:00Z",
        "the very end is not quiet,             20:00, 07:00, false, 2026-11-05T13:00:00Z, 2026-11-05T13:00:00Z",
        "the very beginning is,                 20:00, 07:00, false, 2026-11-05T02:00:00Z, 2026-11-05T13:00:00Z",
        "a noon rest,                           12:00, 13:30, false, 2026-11-04T18:30:00Z, 2026-11-04T19:30:00Z",
        "Friday evening waits until Monday,     20:00, 07:00, true,  2026-11-07T03:00:00Z, 2026-11-09T13:00:00Z",
        "Saturday waits until Monday,           20:00, 07:00, true,  2026-11-07T18:00:00Z, 2026-11-09T13:00:00Z",
        "weekends alone end at midnight,        ,      ,      true,  2026-11-07T18:00:00Z, 2026-11-09T06:00:00Z",
        "the night that has 25 hours,           20:00, 07:00, false, 2026-11-01T03:00:00Z, 2026-11-01T13:00:00Z",
        "the night that has 23 hours,           20:00, 07:00, false, 2026-03-08T03:00:00Z, 2026-03-08T12:00:00Z",
        "an end that the clocks skip,           20:00, 02:30, false, 2026-03-08T03:00:00Z, 2026-03-08T08:00:00Z"
    })
    @DisplayName("H8: a digest that falls due in quiet hours waits for their end by the reader's clock")
    void waitsForTheEnd(String what, LocalTime from, LocalTime to, boolean weekendsOff, Instant due, Instant told) {
        QuietHours quiet = new QuietHours(from, to, weekendsOff);

        assertThat(quiet.release(due, CHICAGO)).as(what).isEqualTo(told);
    }

    @Property(tries = 2000)
    @Label("H8: a digest is told at the first moment that is not quiet, in any zone, whatever the clocks do")
    void tellsAtTheFirstMoment(
            @ForAll("hours") QuietHours quiet, @ForAll("zones") ZoneId zone, @ForAll("moments") Instant due) {
        Instant told = quiet.release(due, zone);

        assertThat(told).isAfterOrEqualTo(due).isBefore(due.plus(Duration.ofDays(5)));
        assertThat(quiet.isQuiet(told.atZone(zone).toLocalDateTime())).isFalse();
        assertThat(quiet.release(told, zone)).isEqualTo(told);
        for (Instant moment = due; moment.isBefore(told); moment = moment.plus(Duration.ofMinutes(7))) {
            assertThat(quiet.isQuiet(moment.atZone(zone).toLocalDateTime())).isTrue();
        }
        if (told.isAfter(due)) {
            assertThat(quiet.isQuiet(told.minusMillis(1).atZone(zone).toLocalDateTime()))
                    .isTrue();
        }
    }

    @Provide
    Arbitrary<QuietHours> hours() {
        Arbitrary<LocalTime> times =
                Arbitraries.integers().between(0, 95).map(quarter -> LocalTime.MIDNIGHT.plusMinutes(quarter * 15L));
        return Combinators.combine(times, times, Arbitraries.of(true, false))
                .filter((from, to, weekends) -> !from.equals(to))
                .as(QuietHours::new);
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(
                        "UTC",
                        "America/Chicago",
                        "Europe/Berlin",
                        "Australia/Lord_Howe",
                        "America/Sao_Paulo",
                        "Asia/Kolkata",
                        "Pacific/Apia",
                        "Africa/Cairo")
                .map(ZoneId::of);
    }

    /** All hours of some years, among them those around each change of the clocks. */
    @Provide
    Arbitrary<Instant> moments() {
        Instant first = Instant.parse("2011-12-01T00:00:00Z");
        return Arbitraries.longs().between(0, 16L * 366 * 24 * 60).map(minute -> first.plusSeconds(minute * 60));
    }
}
