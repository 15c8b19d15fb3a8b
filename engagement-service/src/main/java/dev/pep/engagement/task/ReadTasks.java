package dev.pep.engagement.task;

import dev.pep.engagement.plan.Engagement;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads tasks as they stand today. */
@Component
public class ReadTasks {

    private static final Comparator<Task> ORDER =
            Comparator.comparing((Task task) -> task.partner().name()).thenComparing(Task::kind);

    private final Tasks tasks;
    private final TaskDates dates;

    ReadTasks(Tasks tasks, TaskDates dates) {
        this.tasks = tasks;
        this.dates = dates;
    }

    /** Returns the tasks of all partners of an engagement. */
    public List<TaskView> of(Engagement engagement) {
        return views(tasks.findByEngagementId(engagement.id()), engagement);
    }

    /** Returns the tasks of one partner. */
    public List<TaskView> of(Engagement engagement, UUID invitation) {
        return views(tasks.findByInvitationId(invitation), engagement);
    }

    private List<TaskView> views(List<Task> found, Engagement engagement) {
        LocalDate today = dates.today(engagement.plan());
        return found.stream().sorted(ORDER).map(task -> view(task, today)).toList();
    }

    private static TaskView view(Task task, LocalDate today) {
        return new TaskView(
                task.id(),
                task.partner().id(),
                task.invitationId(),
                task.kind(),
                task.kind().title(),
                task.kind().side(),
                task.kind().isOptional(),
                task.dueOn(),
                task.state(),
                task.isOpen() && task.dueOn() != null && task.dueOn().isBefore(today),
                task.since(),
                task.closing().doneBy(),
                task.closing().doneByName(),
                task.closing().waiveReason(),
                task.remindedAt());
    }
}
