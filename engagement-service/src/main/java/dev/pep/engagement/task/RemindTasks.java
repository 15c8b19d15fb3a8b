package dev.pep.engagement.task;

import dev.pep.engagement.invitation.Invitation;
import dev.pep.engagement.invitation.Invitations;
import dev.pep.engagement.invitation.LinkedContacts;
import dev.pep.engagement.invitation.Recipient;
import dev.pep.engagement.invitation.RemindRequest;
import dev.pep.engagement.invitation.Reminded;
import dev.pep.engagement.invitation.Reminded.LeftOut;
import dev.pep.engagement.plan.Engagement;
import dev.pep.engagement.plan.FindEngagement;
import dev.pep.platform.event.EventStamp;
import dev.pep.platform.event.EventStamps;
import dev.pep.platform.security.InternalUser;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reminds the partners that owe something, each once a day at most, of all that it owes in an engagement. */
@Component
public class RemindTasks {

    private final FindEngagement find;
    private final Invitations invitations;
    private final Tasks tasks;
    private final TaskTimers timers;
    private final LinkedContacts contacts;
    private final TaskEvents events;
    private final TaskSettings settings;
    private final EventStamps stamps;

    RemindTasks(
            FindEngagement find,
            Invitations invitations,
            Tasks tasks,
            TaskTimers timers,
            LinkedContacts contacts,
            TaskEvents events,
            TaskSettings settings,
            EventStamps stamps) {
        this.find = find;
        this.invitations = invitations;
        this.tasks = tasks;
        this.timers = timers;
        this.contacts = contacts;
        this.events = events;
        this.settings = settings;
        this.stamps = stamps;
    }

    /** Somebody asks for it. */
    @Transactional
    public Reminded remind(UUID id, RemindRequest wanted, InternalUser user) {
        Engagement engagement = find.held(id, user);
        engagement.requireOpen();
        Reminded outcome = new Reminded(new ArrayList<>(), new ArrayList<>());
        invitations.ofEngagement(id).stream()
                .filter(Invitation::isAccepted)
                .filter(invitation -> wanted.means(invitation.partner().id()))
                .forEach(invitation -> remind(engagement, invitation, outcome));
        return outcome;
    }

    /** Holds the engagement before a task's timer is taken, in the order of those who move that. */
    void hold(UUID taskId) {
        find.hold(tasks.findById(taskId).orElseThrow().engagementId());
    }

    /** A task's timer has come; in its transaction, which holds the engagement. */
    void due(UUID taskId) {
        Task task = tasks.findById(taskId).orElseThrow();
        Engagement engagement = find.known(task.engagementId());
        Invitation invitation = invitations.findById(task.invitationId()).orElseThrow();
        if (!engagement.isCancelled() && invitation.isAccepted() && task.isOpen()) {
            remind(engagement, invitation, new Reminded(new ArrayList<>(), new ArrayList<>()));
            timers.set(task, engagement.plan());
        }
    }

    private void remind(Engagement engagement, Invitation invitation, Reminded outcome) {
        List<Task> owed = tasks.findByInvitationId(invitation.id()).stream()
                .filter(Task::isOwed)
                .toList();
        List<Recipient> recipients = contacts.of(invitation.id());
        EventStamp stamp = stamps.next();
        String reason = leftOut(owed, recipients, stamp.occurredAt());
        if (reason != null) {
            outcome.leftOut().add(LeftOut.of(invitation, reason, false, remindedAt(owed)));
            return;
        }
        owed.forEach(task -> {
            task.reminded(stamp.occurredAt());
            tasks.save(task);
        });
        events.reminded(stamp, engagement, owed, recipients);
        outcome.reminded().add(invitation.partner().id());
    }

    private @Nullable String leftOut(List<Task> owed, List<Recipient> recipients, Instant now) {
        if (owed.isEmpty()) {
            return "It owes nothing.";
        }
        if (recipients.isEmpty()) {
            return "It has no active contact.";
        }
        Instant last = remindedAt(owed);
        return last != null && last.plus(settings.remindPause()).isAfter(now) ? "It was reminded today." : null;
    }

    private static @Nullable Instant remindedAt(List<Task> owed) {
        return owed.stream()
                .map(Task::remindedAt)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(null);
    }
}
