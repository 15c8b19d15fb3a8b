package dev.pep.notification.mail;

import com.microsoft.graph.models.Attachment;
import com.microsoft.graph.models.BodyType;
import com.microsoft.graph.models.EmailAddress;
import com.microsoft.graph.models.FileAttachment;
import com.microsoft.graph.models.InternetMessageHeader;
import com.microsoft.graph.models.ItemBody;
import com.microsoft.graph.models.Message;
import com.microsoft.graph.models.Recipient;
import com.microsoft.graph.serviceclient.GraphServiceClient;
import com.microsoft.graph.users.item.sendmail.SendMailPostRequestBody;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;

/**
 * Sends through Microsoft Graph's {@code sendMail}. Graph has no idempotency key: a mail whose 202 we did not get to
 * see, or did not get to commit, is sent again. Nothing is kept in the mailbox's sent items, as a mail may hold a
 * link's secret. Its JSON has one body and attachments: a part is always attached, an entry for a calendar, too, so it
 * is up to the reader's program whether it offers to accept it.
 */
final class GraphMailTransport implements MailTransport {

    private static final String MESSAGE_ID = "x-pep-message-id";

    private final GraphServiceClient graph;
    private final Clock clock;

    GraphMailTransport(GraphServiceClient graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "graph";
    }

    @Override
    public void send(String mailbox, Mail mail) {
        SendMailPostRequestBody request = new SendMailPostRequestBody();
        request.setMessage(message(mail));
        request.setSaveToSentItems(false);
        try {
            graph.users().byUserId(mailbox).sendMail().post(request);
        } catch (RuntimeException failure) { // the SDK wraps even I/O failures in bare RuntimeExceptions
            throw GraphAnswers.explain(failure, clock.instant());
        }
    }

    private static Message message(Mail mail) {
        Message message = new Message();
        message.setSubject(mail.subject());
        message.setBody(body(mail));
        message.setToRecipients(List.of(recipient(mail)));
        message.setInternetMessageHeaders(List.of(header(mail)));
        if (!mail.body().parts().isEmpty()) {
            message.setAttachments(mail.body().parts().stream()
                    .map(GraphMailTransport::attachment)
                    .toList());
        }
        return message;
    }

    private static ItemBody body(Mail mail) {
        ItemBody body = new ItemBody();
        body.setContentType(BodyType.Html);
        body.setContent(mail.body().html());
        return body;
    }

    private static Attachment attachment(MailPart part) {
        FileAttachment attachment = new FileAttachment();
        attachment.setOdataType("#microsoft.graph.fileAttachment");
        attachment.setName(part.name());
        attachment.setContentType(part.contentType() + "; charset=utf-8");
        attachment.setContentBytes(part.content().getBytes(StandardCharsets.UTF_8));
        return attachment;
    }

    private static Recipient recipient(Mail mail) {
        EmailAddress address = new EmailAddress();
        address.setAddress(mail.toAddress());
        address.setName(mail.toName().isEmpty() ? mail.toAddress() : mail.toName());
        Recipient recipient = new Recipient();
        recipient.setEmailAddress(address);
        return recipient;
    }

    private static InternetMessageHeader header(Mail mail) {
        InternetMessageHeader header = new InternetMessageHeader();
        header.setName(MESSAGE_ID);
        header.setValue(mail.messageId().toString());
        return header;
    }
}
