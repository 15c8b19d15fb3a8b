package dev.pep.notification.task;

import dev.pep.notification.mail.Rendered;
import dev.pep.notification.message.Message;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Tasks are due on another day, or asked again: those of about the same time in one email. */
@Component
class TasksChangedKind extends TaskMailKind {

    private final TaskWriter writer;

    TasksChangedKind(TaskWriter writer) {
        super(Duration.ofDays(7));
        this.writer = writer;
    }

    @Override
    public String name() {
        return "ENGAGEMENT_TASKS_CHANGED";
    }

    @Override
    public String title() {
        return "Changed tasks of an engagement";
    }

    @Override
    public Rendered write(Message message, TaskFacts facts) {
        return writer.changed(facts);
    }
}
