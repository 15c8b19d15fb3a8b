package dev.pep.platform.timer;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.time.zone.ZoneOffsetTransition;

/**
 * A moment as a clock on the wall shows it. It comes when the clock first shows that time or a later one: a time that
 * daylight saving skips comes at the first moment after the gap, one that it repeats comes the first time.
 *
 * @param at what the clock shows, to the microsecond
 * @param zone where the clock hangs
 */
public record WallClock(LocalDateTime at, ZoneId zone) {

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime BEGIN_OF_WORK = LocalTime.of(8, 0);

    public WallClock {
        at = at.truncatedTo(ChronoUnit.MICROS); // as PostgreSQL keeps it
    }

    /** Returns a moment that is the same everywhere, and so moves with no zone. */
    public static WallClock fixed(Instant moment) {
        return new WallClock(LocalDateTime.ofInstant(moment, ZoneOffset.UTC), ZoneOffset.UTC);
    }

    /** Returns 9:00 on the next day. */
    public static WallClock nextMorning(Instant now, ZoneId zone) {
        return new WallClock(LocalDate.ofInstant(now, zone).plusDays(1).atTime(MORNING), zone);
    }

    /** Returns the next Monday, 8:00, that is still to come. */
    public static WallClock nextMonday(Instant now, ZoneId zone) {
        LocalDate monday = LocalDate.ofInstant(now, zone).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        WallClock next = new WallClock(monday.atTime(BEGIN_OF_WORK), zone);
        return next.instant().isAfter(now) ? next : next.at(next.at.plusWeeks(1));
    }

    /** Returns when it comes, by the rules that this JVM knows of the zone. */
    public Instant instant() {
        ZoneOffsetTransition change = zone.getRules().getTransition(at);
        return change != null && change.isGap()
                ? change.getInstant()
                : at.atZone(zone).toInstant();
    }

    /** Returns the same time in another zone. */
    public WallClock in(ZoneId other) {
        return new WallClock(at, other);
    }

    /** Returns another time in the same zone. */
    public WallClock at(LocalDateTime other) {
        return new WallClock(other, zone);
    }
}
