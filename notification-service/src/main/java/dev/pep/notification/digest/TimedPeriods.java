package dev.pep.notification.digest;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import dev.pep.notification.preference.Preference;
import dev.pep.notification.preference.Preferences;
import dev.pep.platform.timer.Timers;
import dev.pep.platform.timer.WallClock;
import dev.pep.platform.timer.WallClockTimer;
import dev.pep.platform.timer.WallClockTimers;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * The periods that end at a moment on their readers' wall clocks, whatever comes until then; they follow their readers
 * to other zones.
 */
@Component
class TimedPeriods {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("digest-moment");

    private final QuietPeriods periods;
    private final Preferences preferences;
    private final WallClockTimers wallClocks;
    private final Timers timers;
    private final Clock clock;

    TimedPeriods(
            QuietPeriods periods, Preferences preferences, WallClockTimers wallClocks, Timers timers, Clock clock) {
        this.periods = periods;
        this.preferences = preferences;
        this.wallClocks = wallClocks;
        this.timers = timers;
        this.clock = clock;
    }

    /** Returns the open periods of all these recipients, locked: begun by what is heard now, or before. */
    List<QuietPeriod> hear(String kind, Set<String> recipients, Function<Preference, WallClock> moment) {
        Map<String, Preference> wishes = preferences.keep(recipients);
        Map<String, WallClock> moments = recipients.stream()
                .collect(toMap(
                        recipient -> recipient,
                        recipient -> moment.apply(wishes.getOrDefault(recipient, Preference.DEFAULT))));
        Instant now = Instant.now(clock);
        List<QuietPeriod> fresh = moments.entrySet().stream()
                .map(one -> QuietPeriod.until(
                        UUID.randomUUID(),
                        kind,
                        one.getKey(),
                        now,
                        one.getValue().instant()))
                .toList();
        List<QuietPeriod> open = periods.lockOrOpen(fresh);
        setTimers(fresh, open, moments);
        return open;
    }

    private void setTimers(List<QuietPeriod> fresh, List<QuietPeriod> open, Map<String, WallClock> moments) {
        Set<UUID> ids = open.stream().map(QuietPeriod::id).collect(toSet());
        fresh.stream()
                .filter(period -> ids.contains(period.id()))
                .map(period -> new WallClockTimer(
                        period.id().toString(),
                        Objects.requireNonNull(moments.get(period.recipient())),
                        null,
                        period.recipient()))
                .forEach(timer -> wallClocks.set(TASK, timer));
    }

    /** Lets the periods of a person end at the same time in another zone. */
    void moveZone(String person, ZoneId zone) {
        wallClocks.moveZone(TASK, person, zone).forEach((id, at) -> periods.endAt(UUID.fromString(id), at));
    }

    /** Has a period ended whose moment has come: as soon as its reader has no quiet hours. */
    void ring(UUID id) {
        Instant now = Instant.now(clock);
        if (periods.endAt(id, now)) {
            timers.set(DigestTimer.TASK, id.toString(), now);
        }
    }
}
