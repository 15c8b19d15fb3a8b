package dev.pep.heatmap.request;

import dev.pep.platform.problem.Invalid;
import dev.pep.platform.security.InternalUser;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which due dates a request may have: from today, in the zone of who asks, to a year ahead. */
@Component
public class DueDates {

    private static final int FARTHEST_YEARS = 1;
    private static final ZoneId LAST_ZONE_ON_EARTH = ZoneOffset.ofHours(-12);

    private final Clock clock;

    DueDates(Clock clock) {
        this.clock = clock;
    }

    /**
     * Returns the zone in which a person's days begin; where it is not known, a day lasts until it is over everywhere.
     */
    public static ZoneId zone(InternalUser user) {
        return Objects.requireNonNullElse(user.zone(), LAST_ZONE_ON_EARTH);
    }

    /** Returns the zone of a name; where it is not known, one in which a day lasts until it is over everywhere. */
    public static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            return LAST_ZONE_ON_EARTH;
        }
    }

    /** Returns why a day cannot be a due date, if so. */
    public Optional<String> problem(@Nullable LocalDate dueOn, InternalUser user) {
        return problem(dueOn, zone(user));
    }

    /** Returns why a day of a zone cannot be a due date, if so. */
    public Optional<String> problem(@Nullable LocalDate dueOn, ZoneId zone) {
        LocalDate today = LocalDate.now(clock.withZone(zone));
        if (dueOn != null && dueOn.isBefore(today)) {
            return Optional.of("The due date is in the past.");
        }
        return dueOn != null && dueOn.isAfter(today.plusYears(FARTHEST_YEARS))
                ? Optional.of("The due date is more than a year ahead.")
                : Optional.empty();
    }

    /** Returns a due date that may take the place of another one. */
    public LocalDate later(@Nullable LocalDate before, @Nullable LocalDate dueOn, InternalUser user) {
        Optional<String> problem = problem(dueOn, user);
        if (problem.isPresent()) {
            throw new Invalid(Map.of("dueOn", problem.get()));
        }
        if (dueOn == null || before != null && !dueOn.isAfter(before)) {
            throw new Invalid(Map.of("dueOn", "Choose a day after the current due date."));
        }
        return dueOn;
    }
}
