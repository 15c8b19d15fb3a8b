package dev.pep.engagement.invitation;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import dev.pep.platform.timer.WallClockTimers;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The timers of an invitation, named by its id: the reminder of those who owe an answer, and its end. */
@Configuration(proxyBeanMethods = false)
class InvitationTimers {

    static final TaskDescriptor<Void> REMINDER = TaskDescriptor.of("remind-invitation");
    static final TaskDescriptor<Void> END = TaskDescriptor.of("expire-invitation");

    @Bean
    CustomTask<Void> remindInvitationTask(WallClockTimers timers, RemindInvitations reminders) {
        return timers.task(REMINDER, id -> reminders.due(UUID.fromString(id)));
    }

    @Bean
    CustomTask<Void> expireInvitationTask(WallClockTimers timers, ExpireInvitation expiry) {
        return timers.task(END, id -> expiry.expire(UUID.fromString(id)));
    }
}
