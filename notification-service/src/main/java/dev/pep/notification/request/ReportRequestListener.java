package dev.pep.notification.request;

import dev.pep.event.Topics;
import dev.pep.event.request.LinkResent;
import dev.pep.event.request.Recipient;
import dev.pep.event.request.ReportExtended;
import dev.pep.event.request.ReportReminded;
import dev.pep.event.request.ReportRequestEvent;
import dev.pep.event.request.ReportRequested;
import dev.pep.platform.event.Inbox;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears of requests, reminders and new links, and has each recipient asked once; other events say nothing to it. */
@Component
class ReportRequestListener {

    private static final String CONSUMER = "request";

    private final Inbox inbox;
    private final QueueRequestMails mails;

    ReportRequestListener(Inbox inbox, QueueRequestMails mails) {
        this.inbox = inbox;
        this.mails = mails;
    }

    @KafkaListener(topics = Topics.REPORT_REQUEST, groupId = "notification-service")
    void on(ReportRequestEvent event) {
        inbox.once(CONSUMER, event.getEventId(), () -> handle(event));
    }

    private void handle(ReportRequestEvent event) {
        String id = event.getEventId();
        switch (event.getPayload()) {
            case ReportRequested asked ->
                asked.getRecipients()
                        .forEach(to -> mails.request(id, asked.getRequestId(), to.getEmail(), facts(asked, to)));
            case ReportReminded asked ->
                asked.getRecipients()
                        .forEach(to -> mails.remind(id, asked.getRequestId(), to.getEmail(), facts(asked, to)));
            case LinkResent asked -> {
                Recipient to = asked.getRecipient();
                mails.newLink(id, asked.getRequestId(), to.getEmail(), facts(asked, to));
            }
            case ReportExtended asked ->
                asked.getRecipients()
                        .forEach(to -> mails.tellLaterDue(id, asked.getRequestId(), to.getEmail(), facts(asked, to)));
            default -> {} // opened, done, reopened, revoked: nobody is mailed
        }
    }

    private static RequestFacts facts(ReportRequested asked, Recipient to) {
        return facts(
                asked.getPartnerName(),
                asked.getRequestedBy().getName(),
                asked.getDueOn(),
                asked.getMessage(),
                asked.getAccounts(),
                to);
    }

    private static RequestFacts facts(ReportReminded asked, Recipient to) {
        return facts(
                asked.getPartnerName(),
                asked.getRequestedBy().getName(),
                asked.getDueOn(),
                asked.getMessage(),
                asked.getAccounts(),
                to);
    }

    private static RequestFacts facts(ReportExtended asked, Recipient to) {
        return facts(
                asked.getPartnerName(),
                asked.getRequestedBy() == null
                        ? asked.getPartnerName()
                        : asked.getRequestedBy().getName(),
                asked.getDueOn(),
                asked.getMessage(),
                asked.getAccounts(),
                to);
    }

    private static RequestFacts facts(LinkResent asked, Recipient to) {
        return facts(
                asked.getPartnerName(),
                asked.getRequestedBy().getName(),
                asked.getDueOn(),
                asked.getMessage(),
                asked.getAccounts(),
                to);
    }

    private static RequestFacts facts(
            String partner,
            String askedBy,
            @Nullable String dueOn,
            @Nullable String message,
            int accounts,
            Recipient to) {
        return new RequestFacts(
                UUID.fromString(to.getLinkId()),
                partner,
                to.getName(),
                askedBy,
                dueOn == null ? null : LocalDate.parse(dueOn),
                message,
                accounts,
                to.getZone());
    }
}
