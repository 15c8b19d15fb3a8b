package dev.pep.engagement.task;

import dev.pep.engagement.invitation.Invitation;
import dev.pep.engagement.invitation.Invitations;
import dev.pep.engagement.plan.Engagement;
import dev.pep.platform.event.EventStamp;
import dev.pep.platform.event.EventStamps;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Closes tasks where the act that they ask for is observed. The engagement is held. */
@Component
public class CloseTasks {

    private final Invitations invitations;
    private final Tasks tasks;
    private final TaskTimers timers;
    private final EventStamps stamps;

    CloseTasks(Invitations invitations, Tasks tasks, TaskTimers timers, EventStamps stamps) {
        this.invitations = invitations;
        this.tasks = tasks;
        this.timers = timers;
        this.stamps = stamps;
    }

    /** Returns the open task of a partner that an act of this kind would close. */
    public Optional<UUID> open(Engagement engagement, UUID partner, TaskKind kind) {
        return find(engagement, partner, kind, Task::isOpen).map(Task::id);
    }

    /**
     * Closes the open task of a partner that asks for this.
     *
     * @param stamp of the act that was observed
     * @param doneBy the report request or material
     * @return the task, if one was open
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<UUID> close(EventStamp stamp, Engagement engagement, UUID partner, TaskKind kind, UUID doneBy) {
        Optional<Task> open = find(engagement, partner, kind, Task::isOpen);
        open.ifPresent(task -> {
            task.done(doneBy, stamps.following(stamp));
            timers.set(tasks.save(task), engagement.plan());
        });
        return open.map(Task::id);
    }

    /**
     * Opens the task again that this has closed, because it is no longer so; in a cancelled engagement nothing is asked
     * for any more.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void reopen(EventStamp stamp, Engagement engagement, UUID partner, TaskKind kind, UUID doneBy) {
        if (engagement.isCancelled()) {
            return;
        }
        find(engagement, partner, kind, task -> doneBy.equals(task.closing().doneBy()))
                .ifPresent(task -> {
                    task.reopen(stamps.following(stamp));
                    timers.set(tasks.save(task), engagement.plan());
                });
    }

    private Optional<Task> find(Engagement engagement, UUID partner, TaskKind kind, Predicate<Task> wanted) {
        return invitations.ofEngagement(engagement.id()).stream()
                .filter(invitation -> invitation.isOf(partner))
                .filter(Invitation::isAccepted)
                .map(Invitation::id)
                .flatMap(invitation -> tasks.findByInvitationId(invitation).stream())
                .filter(task -> task.kind() == kind)
                .filter(wanted)
                .findFirst();
    }
}
