package dev.pep.platform.timer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WallClockTests {

    private static final Instant BEGIN = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("2045-01-01T00:00:00Z");
    private static final Duration LONGER_THAN_ANY_CHANGE = Duration.ofHours(50);
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

    @Test
    @DisplayName("a time that daylight saving skips comes right after the gap, one that it repeats the first time")
    void comesAfterTheGapAndTheFirstTime() {
        assertThat(clock("2026-03-08T02:30").instant()).isEqualTo("2026-03-08T08:00:00Z"); // 3:00 in summer
        assertThat(clock("2026-11-01T01:30").instant()).isEqualTo("2026-11-01T06:30:00Z"); // still in summer
        assertThat(new WallClock(LocalDateTime.parse("2011-12-30T09:00"), ZoneId.of("Pacific/Apia")).instant())
                .isEqualTo("2011-12-30T10:00:00Z"); // there was no such day: the 31st has begun
    }

    @Property(generation = GenerationMode.EXHAUSTIVE, shrinking = ShrinkingMode.OFF, tries = 1_000_000)
    @Label(
            "in every zone, around every change of its clocks: it comes when the clock first shows the time or a later one")
    void comesWhenTheClockFirstShowsIt(@ForAll("changes") Change change) {
        for (LocalDateTime at : change.timesAround()) {
            Instant comes = new WallClock(at, change.zone).instant();

            assertThat(shown(comes, change.zone)).isAfterOrEqualTo(at);
            assertThat(shown(comes.minusNanos(1), change.zone)).isBefore(at);
            assertThat(change.highestShownBefore(comes)).isBefore(at);
        }
    }

    @Property
    @Label("moved to another zone it shows the same time there, and moved back it comes as before")
    void showsTheSameTimeInAnotherZone(
            @ForAll("moments") Instant moment, @ForAll("zones") ZoneId from, @ForAll("zones") ZoneId to) {
        WallClock here = new WallClock(LocalDateTime.ofInstant(moment, from), from);
        WallClock there = here.in(to);

        assertThat(there.at()).isEqualTo(here.at());
        assertThat(shown(there.instant(), to)).isAfterOrEqualTo(here.at());
        assertThat(shown(there.instant().minusNanos(1), to)).isBefore(here.at());
        assertThat(there.in(from).instant()).isEqualTo(here.instant());
    }

    @Property
    @Label("the next morning is 9:00 of the next day, or the first moment after it that there is; never now or before")
    void knowsTheNextMorning(@ForAll("moments") Instant now, @ForAll("zones") ZoneId zone) {
        WallClock next = WallClock.nextMorning(now, zone);

        assertThat(next.at())
                .isEqualTo(shown(now, zone).toLocalDate().plusDays(1).atTime(9, 0));
        assertThat(next.instant()).isAfter(now);
    }

    @Property
    @Label("the next Monday is the first one, 8:00, that is still to come, within a week and an hour or two")
    void knowsTheNextMonday(@ForAll("moments") Instant now, @ForAll("zones") ZoneId zone) {
        WallClock next = WallClock.nextMonday(now, zone);

        assertThat(next.at().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(next.at().toLocalTime()).isEqualTo(LocalTime.of(8, 0));
        assertThat(next.instant()).isAfter(now);
        assertThat(next.at(next.at().minusWeeks(1)).instant()).isBeforeOrEqualTo(now);
    }

    @Property
    @Label("a fixed moment is that moment")
    void keepsAFixedMoment(@ForAll("moments") Instant moment) {
        assertThat(WallClock.fixed(moment).instant()).isEqualTo(moment);
        assertThat(WallClock.fixed(moment).zone()).isEqualTo(ZoneOffset.UTC);
    }

    @Provide
    Arbitrary<Change> changes() {
        List<Change> all = new ArrayList<>();
        for (String id : ZoneId.getAvailableZoneIds().stream().sorted().toList()) {
            ZoneId zone = ZoneId.of(id);
            ZoneOffsetTransition next = zone.getRules().nextTransition(BEGIN);
            while (next != null && next.getInstant().isBefore(END)) {
                all.add(new Change(zone, next));
                next = zone.getRules().nextTransition(next.getInstant());
            }
        }
        return Arbitraries.of(all);
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(ZoneId.getAvailableZoneIds().stream().sorted().toList())
                .map(ZoneId::of);
    }

    @Provide
    Arbitrary<Instant> moments() {
        return Arbitraries.longs()
                .between(BEGIN.getEpochSecond(), END.getEpochSecond())
                .map(Instant::ofEpochSecond);
    }

    private static WallClock clock(String at) {
        return new WallClock(LocalDateTime.parse(at), CHICAGO);
    }

    private static LocalDateTime shown(Instant moment, ZoneId zone) {
        return LocalDateTime.ofInstant(moment, zone);
    }

    /** One change of a zone's clocks. */
    record Change(ZoneId zone, ZoneOffsetTransition change) {

        /** Before, at, within and after what is skipped or repeated. */
        List<LocalDateTime> timesAround() {
            LocalDateTime before = change.getDateTimeBefore();
            LocalDateTime after = change.getDateTimeAfter();
            LocalDateTime middle = before.plus(change.getDuration().dividedBy(2));
            return List.of(
                    before.minusHours(1),
                    before.minusSeconds(1),
                    before,
                    before.plusSeconds(1),
                    middle,
                    after.minusSeconds(1),
                    after,
                    after.plusSeconds(1),
                    after.plusHours(1));
        }

        /** Looks back for two days, hour by hour and right before the change, for the latest time that was shown. */
        LocalDateTime highestShownBefore(Instant moment) {
            LocalDateTime highest = shown(moment.minusNanos(1), zone);
            Instant beginning = moment.minus(LONGER_THAN_ANY_CHANGE);
            for (Instant earlier = beginning; earlier.isBefore(moment); earlier = earlier.plus(Duration.ofHours(1))) {
                highest = later(highest, shown(earlier, zone));
            }
            Instant last = change.getInstant().minusNanos(1);
            return last.isBefore(moment) ? later(highest, shown(last, zone)) : highest;
        }

        private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
            return one.isAfter(other) ? one : other;
        }
    }
}
