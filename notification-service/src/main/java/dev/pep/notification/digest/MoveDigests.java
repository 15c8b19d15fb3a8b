package dev.pep.notification.digest;

import dev.pep.notification.preference.PreferenceChosen;
import dev.pep.platform.timer.Timers;
import java.util.Locale;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets a digest that quiet hours hold back be looked at anew when the person chooses others. */
@Component
class MoveDigests {

    private final QuietPeriods periods;
    private final Timers timers;

    MoveDigests(QuietPeriods periods, Timers timers) {
        this.periods = periods;
        this.timers = timers;
    }

    @EventListener
    void on(PreferenceChosen chosen) {
        periods.of(chosen.email().toLowerCase(Locale.ROOT))
                .forEach(open -> timers.move(DigestTimer.TASK, open.id().toString(), open.dueAt()));
    }
}
