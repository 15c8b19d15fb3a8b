package dev.pep.engagement.task;

import dev.pep.engagement.invitation.LinkedContacts;
import dev.pep.engagement.invitation.Recipient;
import dev.pep.engagement.plan.Act;
import dev.pep.engagement.plan.Detail;
import dev.pep.engagement.plan.Engagement;
import dev.pep.engagement.plan.EngagementEvents;
import dev.pep.engagement.plan.FindEngagement;
import dev.pep.event.Side;
import dev.pep.event.engagement.TaskChangeKind;
import dev.pep.event.engagement.TaskChanged;
import dev.pep.event.engagement.TasksMade;
import dev.pep.event.engagement.TasksReminded;
import dev.pep.platform.event.EventStamp;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Publishes what happens to tasks, and keeps the same in their engagement's history. */
@Component
class TaskEvents {

    private static final Set<TaskChangeKind> TOLD = Set.of(TaskChangeKind.DUE, TaskChangeKind.REOPENED);

    private final FindEngagement find;
    private final LinkedContacts contacts;
    private final EngagementEvents events;

    TaskEvents(FindEngagement find, LinkedContacts contacts, EngagementEvents events) {
        this.find = find;
        this.contacts = contacts;
        this.events = events;
    }

    /** Contacts are told of another day and of what is asked again, not of what they did themselves. */
    @EventListener
    void on(TaskAct act) {
        Task task = act.task();
        Engagement engagement = find.known(task.engagementId());
        boolean told = task.kind().side() == Side.PARTNER && TOLD.contains(act.change());
        events.publish(
                act.stamp(),
                engagement,
                new TaskChanged(
                        engagement.id().toString(),
                        EngagementEvents.brief(engagement),
                        avro(task),
                        act.change(),
                        told ? recipients(task) : List.of()));
        events.record(act.stamp(), engagement, kind(act.change()), detail(task));
    }

    void made(EventStamp stamp, Engagement engagement, List<Task> tasks) {
        Task first = tasks.getFirst();
        events.publish(
                stamp,
                engagement,
                new TasksMade(
                        engagement.id().toString(),
                        EngagementEvents.brief(engagement),
                        first.partner().avro(),
                        tasks.stream().map(TaskEvents::avro).toList(),
                        recipients(first)));
        events.record(
                stamp,
                engagement,
                Act.TASKS_MADE,
                Detail.of(first.partner()).with("tasks", tasks.size()).told());
    }

    void reminded(EventStamp stamp, Engagement engagement, List<Task> owed, List<Recipient> recipients) {
        Task first = owed.getFirst();
        events.publish(
                stamp,
                engagement,
                new TasksReminded(
                        engagement.id().toString(),
                        EngagementEvents.brief(engagement),
                        first.partner().avro(),
                        owed.stream().map(TaskEvents::avro).toList(),
                        recipients.stream().map(Recipient::avro).toList()));
        events.record(
                stamp,
                engagement,
                Act.TASKS_REMINDED,
                Detail.of(first.partner()).with("tasks", owed.size()).told());
    }

    private List<dev.pep.event.Recipient> recipients(Task task) {
        return contacts.of(task.invitationId()).stream().map(Recipient::avro).toList();
    }

    private static Act kind(TaskChangeKind change) {
        return switch (change) {
            case DUE -> Act.TASK_DUE;
            case DONE -> Act.TASK_DONE;
            case WAIVED -> Act.TASK_WAIVED;
            case REOPENED, OTHER -> Act.TASK_REOPENED;
        };
    }

    private static Map<String, Object> detail(Task task) {
        return Detail.of(task.partner())
                .with("task", task.kind())
                .with("dueOn", task.dueOn())
                .with("reason", task.closing().waiveReason())
                .told();
    }

    private static dev.pep.event.engagement.Task avro(Task task) {
        UUID doneBy = task.closing().doneBy();
        return new dev.pep.event.engagement.Task(
                task.id().toString(),
                dev.pep.event.engagement.TaskKind.valueOf(task.kind().name()),
                task.kind().title(),
                task.partner().avro(),
                task.kind().side(),
                task.kind().isOptional(),
                task.dueOn() == null ? null : task.dueOn().toString(),
                dev.pep.event.engagement.TaskState.valueOf(task.state().name()),
                doneBy == null ? null : doneBy.toString(),
                task.closing().waiveReason());
    }
}
