package dev.pep.notification.invitation;

import dev.pep.notification.message.Addressee;
import dev.pep.notification.message.NewMessage;
import dev.pep.notification.message.QueueMessage;
import org.springframework.stereotype.Component;

/** Queues one email about an end for each recipient of an event; the same event never makes two. */
@Component
class QueueEndMails {

    private final QueueMessage queue;
    private final WithdrawnKind withdrawn;
    private final ExpiredKind expired;
    private final CancelledKind cancelled;
    private final LeftKind left;

    QueueEndMails(
            QueueMessage queue, WithdrawnKind withdrawn, ExpiredKind expired, CancelledKind cancelled, LeftKind left) {
        this.queue = queue;
        this.withdrawn = withdrawn;
        this.expired = expired;
        this.cancelled = cancelled;
        this.left = left;
    }

    void withdrawn(String eventId, String contactId, Addressee to, EndFacts facts) {
        queue(eventId, contactId, withdrawn, to, facts);
    }

    void expired(String eventId, String contactId, Addressee to, EndFacts facts) {
        queue(eventId, contactId, expired, to, facts);
    }

    void cancelled(String eventId, String contactId, Addressee to, EndFacts facts) {
        queue(eventId, contactId, cancelled, to, facts);
    }

    void left(String eventId, String contactId, Addressee to, EndFacts facts) {
        queue(eventId, contactId, left, to, facts);
    }

    private void queue(String eventId, String contactId, EndMailKind kind, Addressee to, EndFacts facts) {
        queue.queue(new NewMessage<>(
                        NewMessage.id(kind, eventId, contactId),
                        kind,
                        to,
                        kind.words(facts).subject(),
                        facts)
                .about(facts.engagementId().toString()));
    }
}
