package dev.pep.engagement.task;

import dev.pep.engagement.invitation.Invitation;
import dev.pep.engagement.invitation.InvitationAct;
import dev.pep.engagement.plan.Engagement;
import dev.pep.engagement.plan.FindEngagement;
import dev.pep.platform.event.EventStamp;
import dev.pep.platform.event.EventStamps;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Makes the tasks of a partner in the transaction in which it accepts: no acceptance is ever without them. */
@Component
class MakeTasks {

    private final FindEngagement find;
    private final Tasks tasks;
    private final TaskDates dates;
    private final TaskTimers timers;
    private final TaskEvents events;
    private final EventStamps stamps;

    MakeTasks(
            FindEngagement find,
            Tasks tasks,
            TaskDates dates,
            TaskTimers timers,
            TaskEvents events,
            EventStamps stamps) {
        this.find = find;
        this.tasks = tasks;
        this.dates = dates;
        this.timers = timers;
        this.events = events;
        this.stamps = stamps;
    }

    @EventListener
    @Order(1)
    void on(InvitationAct.Accepted act) {
        Engagement engagement = find.known(act.invitation().engagementId());
        EventStamp stamp = stamps.following(act.stamp());
        List<Task> made = Stream.of(TaskKind.values())
                .map(kind -> make(act.invitation(), kind, engagement, stamp))
                .toList();
        events.made(stamp, engagement, made);
    }

    private Task make(Invitation invitation, TaskKind kind, Engagement engagement, EventStamp stamp) {
        Task task = tasks.save(Task.of(invitation, kind, dates.due(kind, engagement.plan()), stamp.occurredAt()));
        timers.set(task, engagement.plan());
        return task;
    }
}
