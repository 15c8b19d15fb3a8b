package dev.pep.notification.digest;

import dev.pep.notification.preference.PreferenceChosen;
import dev.pep.notification.preference.Preferences;
import dev.pep.platform.timer.Timers;
import java.util.Locale;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets a digest that quiet hours hold back be looked at anew when the person chooses others, and one that waits for a
 * moment on the person's clock follow to another zone.
 */
@Component
class MoveDigests {

    private final QuietPeriods periods;
    private final TimedPeriods timed;
    private final Preferences preferences;
    private final Timers timers;

    MoveDigests(QuietPeriods periods, TimedPeriods timed, Preferences preferences, Timers timers) {
        this.periods = periods;
        this.timed = timed;
        this.preferences = preferences;
        this.timers = timers;
    }

    @EventListener
    void on(PreferenceChosen chosen) {
        String person = chosen.email().toLowerCase(Locale.ROOT);
        timed.moveZone(person, preferences.of(person).zoneOrUtc());
        periods.of(person)
                .forEach(open -> timers.move(DigestTimer.TASK, open.id().toString(), open.dueAt()));
    }
}
