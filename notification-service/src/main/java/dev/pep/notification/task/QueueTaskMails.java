package dev.pep.notification.task;

import dev.pep.notification.message.Addressee;
import dev.pep.notification.message.NewMessage;
import dev.pep.notification.message.QueueMessage;
import dev.pep.platform.timer.WallClock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/** Queues emails about tasks: what happens about the same time is gathered into one, and a day has one reminder. */
@Component
class QueueTaskMails {

    private final QueueMessage queue;
    private final TasksMadeKind made;
    private final TasksChangedKind changed;
    private final TasksReminderKind reminder;
    private final TaskSettings settings;

    QueueTaskMails(
            QueueMessage queue,
            TasksMadeKind made,
            TasksChangedKind changed,
            TasksReminderKind reminder,
            TaskSettings settings) {
        this.queue = queue;
        this.made = made;
        this.changed = changed;
        this.reminder = reminder;
        this.settings = settings;
    }

    void made(String eventId, Addressee to, TaskFacts facts) {
        queue.queue(message(made, to, facts, TaskWords.made(facts), eventId)
                .about(facts.engagementId().toString()));
    }

    void changed(Addressee to, TaskFacts facts) {
        Window window = Window.of(facts.at(), settings.gather());
        String engagement = facts.engagementId().toString();
        queue.queue(message(
                        changed,
                        to,
                        facts,
                        TaskWords.changed(facts),
                        engagement,
                        window.from().toString())
                .notBefore(zone -> WallClock.fixed(window.to()))
                .about(engagement));
    }

    /** One in a day on the contact's clock, which in the meantime gathers what other engagements remind of. */
    void remind(Addressee to, TaskFacts facts) {
        ZoneId zone = to.zone() == null ? ZoneOffset.UTC : to.zone();
        LocalDate day = LocalDate.ofInstant(facts.at(), zone);
        queue.queue(message(reminder, to, facts, TaskWords.reminder(facts), day.toString())
                .notBefore(anywhere -> WallClock.fixed(facts.at().plus(settings.gather()))));
    }

    /** Lets nothing more go out about an engagement. */
    void cancel(String engagement) {
        queue.withdraw(engagement, "The engagement is cancelled");
    }

    private static NewMessage<TaskFacts> message(
            TaskMailKind kind, Addressee to, TaskFacts facts, TaskWords words, String... cause) {
        String contact = facts.contactId().toString();
        return new NewMessage<>(
                NewMessage.id(kind, contact, String.join(" ", cause)), kind, to, words.subject(), facts);
    }
}
