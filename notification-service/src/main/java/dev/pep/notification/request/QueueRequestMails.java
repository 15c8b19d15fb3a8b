package dev.pep.notification.request;

import dev.pep.notification.message.Addressee;
import dev.pep.notification.message.NewMessage;
import dev.pep.notification.message.QueueMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Queues one mail for each link of an event; the same event and link never make two. */
@Component
class QueueRequestMails {

    private final QueueMessage queue;
    private final ReportRequestKind request;
    private final NewLinkKind newLink;
    private final ReminderKind reminder;
    private final Clock clock;

    QueueRequestMails(
            QueueMessage queue, ReportRequestKind request, NewLinkKind newLink, ReminderKind reminder, Clock clock) {
        this.queue = queue;
        this.request = request;
        this.newLink = newLink;
        this.reminder = reminder;
        this.clock = clock;
    }

    void request(String eventId, String requestId, String email, RequestFacts facts) {
        queue(eventId, requestId, request, email, facts, Subjects.request(facts, today()));
    }

    void newLink(String eventId, String requestId, String email, RequestFacts facts) {
        queue(eventId, requestId, newLink, email, facts, Subjects.newLink(facts, today()));
    }

    void remind(String eventId, String requestId, String email, RequestFacts facts) {
        queue(eventId, requestId, reminder, email, facts, Subjects.reminder(facts, today()));
    }

    void tellLaterDue(String eventId, String requestId, String email, RequestFacts facts) {
        queue(eventId, requestId, reminder, email, facts, Subjects.laterDue(facts, today()));
    }

    private void queue(
            String eventId, String requestId, RequestMailKind kind, String email, RequestFacts facts, String subject) {
        UUID id = UUID.nameUUIDFromBytes((eventId + " " + facts.linkId()).getBytes(StandardCharsets.UTF_8));
        queue.queue(new NewMessage<>(id, kind, Addressee.contact(email, facts.contactName()), subject, facts)
                .about(requestId));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
