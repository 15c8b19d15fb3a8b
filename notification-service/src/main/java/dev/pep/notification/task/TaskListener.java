package dev.pep.notification.task;

import dev.pep.event.PartnerName;
import dev.pep.event.Recipient;
import dev.pep.event.Topics;
import dev.pep.event.engagement.EngagementBrief;
import dev.pep.event.engagement.EngagementCancelled;
import dev.pep.event.engagement.EngagementChanged;
import dev.pep.event.engagement.EngagementEvent;
import dev.pep.event.engagement.InvitationSentAgain;
import dev.pep.event.engagement.PartnerLeft;
import dev.pep.event.engagement.TaskChanged;
import dev.pep.event.engagement.TasksMade;
import dev.pep.event.engagement.TasksReminded;
import dev.pep.platform.event.Inbox;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears what partners owe, keeps it, and has their contacts told of it; other events say nothing to it. */
@Component
class TaskListener {

    private static final String CONSUMER = "task";

    private final Inbox inbox;
    private final Tasks tasks;
    private final TaskContacts contacts;
    private final QueueTaskMails mails;

    TaskListener(Inbox inbox, Tasks tasks, TaskContacts contacts, QueueTaskMails mails) {
        this.inbox = inbox;
        this.tasks = tasks;
        this.contacts = contacts;
        this.mails = mails;
    }

    @KafkaListener(topics = Topics.ENGAGEMENT, groupId = "notification-service.task")
    void on(EngagementEvent event) {
        inbox.once(CONSUMER, event.getEventId(), () -> handle(event, event.getOccurredAt()));
    }

    private void handle(EngagementEvent event, Instant at) {
        switch (event.getPayload()) {
            case TasksMade made -> made(event.getEventId(), made, at);
            case TaskChanged changed -> changed(changed, at);
            case TasksReminded reminded -> reminded(reminded, at);
            case InvitationSentAgain again ->
                keep(
                        again.getEngagementId(),
                        again.getEngagement(),
                        again.getPartner(),
                        List.of(again.getRecipient()),
                        at);
            case EngagementChanged changed -> keep(changed.getEngagementId(), changed.getEngagement(), at);
            case EngagementCancelled cancelled -> cancelled(cancelled.getEngagementId());
            case PartnerLeft left ->
                left(
                        UUID.fromString(left.getEngagementId()),
                        UUID.fromString(left.getPartner().getPartnerId()));
            default -> {} // invitations, materials, sessions: others hear of them
        }
    }

    /** The first tasks of a partner come with its acceptance. */
    private void made(String id, TasksMade made, Instant at) {
        UUID engagement = UUID.fromString(made.getEngagementId());
        UUID partner = UUID.fromString(made.getPartner().getPartnerId());
        boolean accepted = !tasks.has(engagement, partner);
        keep(made.getEngagementId(), made.getEngagement(), made.getPartner(), made.getRecipients(), at);
        made.getTasks().forEach(task -> tasks.keep(TaskEvents.state(engagement, task, at)));
        made.getRecipients()
                .forEach(to -> mails.made(
                        id,
                        TaskEvents.addressee(to),
                        TaskEvents.facts(made, to, at).withAcceptance(accepted)));
    }

    private void changed(TaskChanged changed, Instant at) {
        UUID engagement = UUID.fromString(changed.getEngagementId());
        PartnerName partner = changed.getTask().getPartner();
        keep(changed.getEngagementId(), changed.getEngagement(), partner, changed.getRecipients(), at);
        tasks.keep(TaskEvents.state(engagement, changed.getTask(), at));
        if (!changed.getRecipients().isEmpty()) {
            TaskEvents.told(changed).ifPresent(news -> tell(changed, news, at));
        }
    }

    private void tell(TaskChanged changed, TaskChange news, Instant at) {
        tasks.tell(UUID.fromString(changed.getTask().getTaskId()), news, at);
        changed.getRecipients()
                .forEach(to -> mails.changed(TaskEvents.addressee(to), TaskEvents.facts(changed, to, at)));
    }

    private void reminded(TasksReminded reminded, Instant at) {
        UUID engagement = UUID.fromString(reminded.getEngagementId());
        keep(reminded.getEngagementId(), reminded.getEngagement(), reminded.getPartner(), reminded.getRecipients(), at);
        reminded.getTasks().forEach(task -> tasks.keep(TaskEvents.state(engagement, task, at)));
        reminded.getRecipients()
                .forEach(to -> mails.remind(TaskEvents.addressee(to), TaskEvents.facts(reminded, to, at)));
    }

    private void cancelled(String engagement) {
        tasks.forget(UUID.fromString(engagement));
        contacts.forget(UUID.fromString(engagement));
        mails.cancel(engagement);
    }

    private void left(UUID engagement, UUID partner) {
        tasks.forget(engagement, partner);
        contacts.forget(engagement, partner);
    }

    private void keep(
            String engagement, EngagementBrief brief, PartnerName partner, List<Recipient> recipients, Instant at) {
        keep(engagement, brief, at);
        recipients.stream()
                .filter(to -> to.getLinkId() != null)
                .forEach(to -> contacts.keep(
                        UUID.fromString(engagement),
                        UUID.fromString(partner.getPartnerId()),
                        UUID.fromString(to.getContactId()),
                        UUID.fromString(to.getLinkId()),
                        at));
    }

    private void keep(String engagement, EngagementBrief brief, Instant at) {
        contacts.keepTitle(
                UUID.fromString(engagement),
                brief.getTitle(),
                brief.getOrganiser().getName(),
                at);
    }
}
