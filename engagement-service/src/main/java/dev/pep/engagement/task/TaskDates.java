package dev.pep.engagement.task;

import dev.pep.engagement.plan.Plan;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** When tasks are due: some days before the engagement begins, and never too soon for whoever owes them. */
@Component
class TaskDates {

    private final TaskSettings settings;
    private final Clock clock;

    TaskDates(TaskSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Returns the day; none if the engagement has no first day. */
    @Nullable LocalDate due(TaskKind kind, Plan plan) {
        if (plan.firstDay() == null) {
            return null;
        }
        LocalDate wanted = plan.firstDay().minusDays(settings.daysBefore(kind));
        LocalDate soonest = today(plan).plusDays(settings.shortest());
        return wanted.isBefore(soonest) ? soonest : wanted;
    }

    /** Returns the present day where the engagement is. */
    LocalDate today(Plan plan) {
        return LocalDate.now(clock.withZone(plan.zone()));
    }
}
