package dev.pep.notification.message;

import dev.pep.notification.mail.Mail;
import dev.pep.notification.mail.MailPart;
import dev.pep.notification.mail.Rendered;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes a message's mail as its kind wants it, with its own parts and those that were queued with it. */
@Component
class WriteMail {

    private final MessageKinds kinds;
    private final JsonMapper json;

    WriteMail(MessageKinds kinds, JsonMapper json) {
        this.kinds = kinds;
        this.json = json;
    }

    Mail write(Message message) {
        return new Mail(
                message.id(),
                message.round(),
                message.recipientName(),
                message.recipient(),
                message.subject(),
                write(message, kinds.find(message.kind()).orElseThrow())
                        .with(List.of(json.readValue(message.parts(), MailPart[].class))));
    }

    private <F> Rendered write(Message message, MessageKind<F> kind) {
        return kind.write(message, json.readValue(message.facts(), kind.facts()));
    }
}
