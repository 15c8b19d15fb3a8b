package dev.pep.notification.invitation;

import dev.pep.notification.message.Addressee;
import dev.pep.notification.message.NewMessage;
import dev.pep.notification.message.QueueMessage;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Queues one email about an invitation for each recipient of an event; the same event never makes two. */
@Component
class QueueInvitationMails {

    private final QueueMessage queue;
    private final InvitationKind invitation;
    private final InvitationReminderKind reminder;
    private final InvitationLinkKind newLink;
    private final Clock clock;

    QueueInvitationMails(
            QueueMessage queue,
            InvitationKind invitation,
            InvitationReminderKind reminder,
            InvitationLinkKind newLink,
            Clock clock) {
        this.queue = queue;
        this.invitation = invitation;
        this.reminder = reminder;
        this.newLink = newLink;
        this.clock = clock;
    }

    void invite(String eventId, Addressee to, InvitationFacts facts) {
        queue(eventId, invitation, to, facts, InvitationSubjects.invitation(facts, Instant.now(clock)));
    }

    void remind(String eventId, Addressee to, InvitationFacts facts) {
        queue(eventId, reminder, to, facts, InvitationSubjects.reminder(facts, Instant.now(clock)));
    }

    void newLink(String eventId, Addressee to, InvitationFacts facts) {
        queue(eventId, newLink, to, facts, InvitationSubjects.newLink(facts));
    }

    private void queue(String eventId, InvitationMailKind kind, Addressee to, InvitationFacts facts, String subject) {
        queue.queue(new NewMessage<>(NewMessage.id(kind, eventId, facts.linkId().toString()), kind, to, subject, facts)
                .about(facts.engagementId().toString()));
    }
}
