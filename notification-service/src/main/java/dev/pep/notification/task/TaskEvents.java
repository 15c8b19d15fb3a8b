package dev.pep.notification.task;

import dev.pep.event.PartnerName;
import dev.pep.event.Recipient;
import dev.pep.event.Side;
import dev.pep.event.engagement.EngagementBrief;
import dev.pep.event.engagement.Task;
import dev.pep.event.engagement.TaskChanged;
import dev.pep.event.engagement.TasksMade;
import dev.pep.event.engagement.TasksReminded;
import dev.pep.notification.message.Addressee;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Reads the events: with the listener the only place that knows both them and our own words for them. */
final class TaskEvents {

    private TaskEvents() {}

    static TaskState state(UUID engagement, Task task, Instant at) {
        return new TaskState(
                UUID.fromString(task.getTaskId()),
                engagement,
                UUID.fromString(task.getPartner().getPartnerId()),
                task.getTitle(),
                task.getState() == dev.pep.event.engagement.TaskState.OPEN && task.getSide() == Side.PARTNER,
                task.getOptional(),
                task.getDueOn() == null ? null : LocalDate.parse(task.getDueOn()),
                at);
    }

    static TaskFacts facts(TasksMade made, Recipient to, Instant at) {
        return facts(made.getEngagementId(), made.getEngagement(), made.getPartner(), to, at);
    }

    static TaskFacts facts(TaskChanged changed, Recipient to, Instant at) {
        return facts(
                changed.getEngagementId(),
                changed.getEngagement(),
                changed.getTask().getPartner(),
                to,
                at);
    }

    static TaskFacts facts(TasksReminded reminded, Recipient to, Instant at) {
        return facts(reminded.getEngagementId(), reminded.getEngagement(), reminded.getPartner(), to, at);
    }

    /** Returns what is told of a task by itself, if that is what happened. */
    static Optional<TaskChange> told(TaskChanged changed) {
        return switch (changed.getChange()) {
            case DUE -> Optional.of(TaskChange.DUE);
            case REOPENED -> Optional.of(TaskChange.REOPENED);
            default -> Optional.empty();
        };
    }

    static Addressee addressee(Recipient to) {
        return Addressee.contact(to.getEmail(), to.getName(), to.getZone());
    }

    private static TaskFacts facts(
            String engagement, EngagementBrief brief, PartnerName partner, Recipient to, Instant at) {
        return new TaskFacts(
                UUID.fromString(to.getContactId()),
                UUID.fromString(engagement),
                brief.getTitle(),
                partner.getName(),
                to.getName(),
                brief.getOrganiser().getName(),
                false,
                at);
    }
}
