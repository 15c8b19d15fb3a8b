package dev.pep.engagement.task;

import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import dev.pep.platform.timer.WallClockTimers;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What happens when the reminder of a task comes. */
@Configuration(proxyBeanMethods = false)
class TaskTimerTask {

    @Bean
    CustomTask<Void> remindTaskTask(WallClockTimers timers, RemindTasks reminders) {
        return timers.task(
                TaskTimers.REMINDER,
                id -> reminders.hold(UUID.fromString(id)),
                id -> reminders.due(UUID.fromString(id)));
    }
}
