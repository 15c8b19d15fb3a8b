package dev.pep.notification.request;

import dev.pep.notification.message.MessageKind;
import dev.pep.notification.message.NewMessage;
import dev.pep.notification.message.QueueMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Queues one mail for each link of an event; the same event and link never make two. */
@Component
class AskPartners {

    private final QueueMessage queue;
    private final Clock clock;

    AskPartners(QueueMessage queue, Clock clock) {
        this.queue = queue;
        this.clock = clock;
    }

    void ask(String eventId, MessageKind kind, String email, Ask ask) {
        queue(eventId, kind, email, ask, Subjects.of(kind, ask, LocalDate.now(clock)));
    }

    void tellLaterDue(String eventId, String email, Ask ask) {
        queue(eventId, MessageKind.REMINDER, email, ask, Subjects.laterDue(ask, LocalDate.now(clock)));
    }

    private void queue(String eventId, MessageKind kind, String email, Ask ask, String subject) {
        UUID id = UUID.nameUUIDFromBytes((eventId + " " + ask.linkId()).getBytes(StandardCharsets.UTF_8));
        queue.queue(new NewMessage(id, kind, email, ask.contactName(), subject, ask));
    }
}
