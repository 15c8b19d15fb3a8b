package dev.pep.notification.preference;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When a person wants no digest, by the clock on their wall: across midnight, and whatever daylight saving does. */
public record QuietHours(
        @Schema(description = "When quiet hours begin each day; null, like 'to', if only weekends are off") @Nullable LocalTime from,

        @Schema(description = "When they end: on the same day, or on the next one if it is not after 'from'") @Nullable LocalTime to,

        @Schema(description = "Whether Saturdays and Sundays are quiet all day")
        boolean weekendsOff) {

    /** Returns the first moment that is not quiet: the given one or a later one. */
    Instant release(Instant at, ZoneId zone) {
        Instant moment = at;
        while (isQuiet(moment.atZone(zone).toLocalDateTime())) {
            moment = nextEdge(moment, zone.getRules());
        }
        return moment;
    }

    boolean isQuiet(LocalDateTime local) {
        return isOff(local.getDayOfWeek()) || isQuiet(local.toLocalTime());
    }

    private boolean isOff(DayOfWeek day) {
        return weekendsOff && (day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY);
    }

    private boolean isQuiet(LocalTime time) {
        if (from == null || to == null) {
            return false;
        }
        boolean begun = !time.isBefore(from);
        boolean over = !time.isBefore(to);
        return from.isBefore(to) ? begun && !over : begun || !over;
    }

    private Stream<LocalTime> ends() {
        return to == null ? Stream.of(LocalTime.MIDNIGHT) : Stream.of(LocalTime.MIDNIGHT, to);
    }

    /** Returns the next moment at which quiet may end: midnight, the end of the hours, or a change of the clocks. */
    private Instant nextEdge(Instant after, ZoneRules rules) {
        LocalDate today = LocalDateTime.ofInstant(after, rules.getOffset(after)).toLocalDate();
        Stream<Instant> edges = Stream.of(today, today.plusDays(1))
                .flatMap(day -> ends().map(day::atTime))
                .flatMap(local -> rules.getValidOffsets(local).stream().map(local::toInstant));
        ZoneOffsetTransition change = rules.nextTransition(after);
        return Stream.concat(edges, Stream.ofNullable(change).map(ZoneOffsetTransition::getInstant))
                .filter(edge -> edge.isAfter(after))
                .min(Instant::compareTo)
                .orElseThrow();
    }
}
