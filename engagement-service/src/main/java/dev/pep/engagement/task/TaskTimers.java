package dev.pep.engagement.task;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import dev.pep.engagement.plan.Plan;
import dev.pep.platform.timer.WallClock;
import dev.pep.platform.timer.WallClockTimer;
import dev.pep.platform.timer.WallClockTimers;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/** The timers by which partners are reminded of what they owe: at 9:00 in the engagement's zone. */
@Component
class TaskTimers {

    static final TaskDescriptor<Void> REMINDER = TaskDescriptor.of("remind-task");

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final WallClockTimers timers;
    private final TaskSettings settings;
    private final TaskDates dates;

    TaskTimers(WallClockTimers timers, TaskSettings settings, TaskDates dates) {
        this.timers = timers;
        this.settings = settings;
        this.dates = dates;
    }

    /** Sets when the partner is reminded of a task next; of one that is not owed it is not. */
    void set(Task task, Plan plan) {
        String id = task.id().toString();
        if (!task.isOwed() || task.dueOn() == null) {
            timers.cancel(REMINDER, id);
            return;
        }
        WallClock moment = new WallClock(next(task.dueOn(), dates.today(plan)).atTime(MORNING), plan.zone());
        timers.set(REMINDER, new WallClockTimer(id, moment, null, null));
    }

    /** Before the due date, on the day after it, and then at longer pauses. */
    private LocalDate next(LocalDate dueOn, LocalDate today) {
        LocalDate before = dueOn.minusDays(settings.remindDays());
        if (today.isBefore(before)) {
            return before;
        }
        LocalDate after = dueOn.plusDays(1);
        return today.isBefore(after) ? after : today.plusDays(settings.againDays());
    }
}
