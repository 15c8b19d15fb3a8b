package dev.pep.engagement.task;

import dev.pep.engagement.plan.EngagementAct;
import dev.pep.event.engagement.EngagementAspect;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets due dates that nobody has chosen by hand follow the engagement to other dates. */
@Component
class FollowDates {

    private final Tasks tasks;
    private final TaskDates dates;
    private final TaskTimers timers;

    FollowDates(Tasks tasks, TaskDates dates, TaskTimers timers) {
        this.tasks = tasks;
        this.dates = dates;
        this.timers = timers;
    }

    @EventListener
    void on(EngagementAct.Changed act) {
        if (act.changes().contains(EngagementAspect.DATES)) {
            tasks.findByEngagementId(act.engagement().id()).stream()
                    .filter(task ->
                            task.follow(dates.due(task.kind(), act.engagement().plan())))
                    .forEach(task ->
                            timers.set(tasks.save(task), act.engagement().plan()));
        }
    }
}
