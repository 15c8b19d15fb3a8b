package dev.pep.notification.task;

import dev.pep.notification.mail.Rendered;
import dev.pep.notification.message.Message;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** A contact is reminded of all that is still owed, in whichever engagement, at most once a day. */
@Component
class TasksReminderKind extends TaskMailKind {

    private final TaskWriter writer;

    TasksReminderKind(TaskWriter writer) {
        super(Duration.ofDays(1));
        this.writer = writer;
    }

    @Override
    public String name() {
        return "ENGAGEMENT_TASKS_REMINDER";
    }

    @Override
    public String title() {
        return "Reminder of tasks";
    }

    @Override
    public Rendered write(Message message, TaskFacts facts) {
        return writer.reminder(facts);
    }
}
