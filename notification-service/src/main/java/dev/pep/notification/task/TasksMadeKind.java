package dev.pep.notification.task;

import dev.pep.notification.mail.Rendered;
import dev.pep.notification.message.Message;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** A partner has accepted, or has more to do: what is next. */
@Component
class TasksMadeKind extends TaskMailKind {

    private final TaskWriter writer;

    TasksMadeKind(TaskWriter writer) {
        super(Duration.ofDays(14));
        this.writer = writer;
    }

    @Override
    public String name() {
        return "ENGAGEMENT_TASKS";
    }

    @Override
    public String title() {
        return "Tasks of an engagement";
    }

    @Override
    public Rendered write(Message message, TaskFacts facts) {
        return writer.made(facts);
    }
}
