package dev.pep.notification.digest;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dev.pep.notification.preference.Preference;
import dev.pep.notification.preference.Preferences;
import dev.pep.platform.timer.Timers;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The periods that end when it has been quiet for as long as their readers want: each change pushes them back. */
@Component
class DebouncedPeriods {

    private final QuietPeriods periods;
    private final Preferences preferences;
    private final DigestSettings settings;
    private final Timers timers;
    private final Clock clock;

    DebouncedPeriods(
            QuietPeriods periods, Preferences preferences, DigestSettings settings, Timers timers, Clock clock) {
        this.periods = periods;
        this.preferences = preferences;
        this.settings = settings;
        this.timers = timers;
        this.clock = clock;
    }

    /** Returns the open periods of all these recipients, locked: begun by what is heard now, or pushed back by it. */
    List<QuietPeriod> hear(String kind, Set<String> recipients) {
        Map<String, Preference> wishes = preferences.of(recipients);
        List<QuietPeriod> fresh = recipients.stream()
                .map(recipient -> QuietPeriod.begin(
                        UUID.randomUUID(), kind, recipient, Instant.now(clock), waiting(wishes, recipient)))
                .toList();
        List<QuietPeriod> open = periods.lockOrOpen(fresh);
        setTimers(fresh, open);
        push(open, wishes);
        return open;
    }

    private void setTimers(List<QuietPeriod> fresh, List<QuietPeriod> open) {
        Set<UUID> ids = open.stream().map(QuietPeriod::id).collect(toSet());
        Map<String, Instant> moments = fresh.stream()
                .filter(period -> ids.contains(period.id()))
                .collect(toMap(period -> period.id().toString(), QuietPeriod::dueAt));
        if (!moments.isEmpty()) {
            timers.setNew(DigestTimer.TASK, moments);
        }
    }

    private void push(List<QuietPeriod> open, Map<String, Preference> wishes) {
        Instant now = Instant.now(clock);
        List<QuietPeriod> pushed = open.stream()
                .map(period -> period.push(now, waiting(wishes, period.recipient())))
                .toList();
        periods.push(pushed);
        for (int i = 0; i < pushed.size(); i++) {
            if (pushed.get(i).dueAt().isBefore(open.get(i).dueAt())) { // a later moment is seen by the timer itself
                timers.move(
                        DigestTimer.TASK,
                        pushed.get(i).id().toString(),
                        pushed.get(i).dueAt());
            }
        }
    }

    private Waiting waiting(Map<String, Preference> wishes, String recipient) {
        Preference wish = wishes.getOrDefault(recipient, Preference.DEFAULT);
        return settings.waiting(wish.delayMinutes(), wish.maxWaitMinutes());
    }
}
