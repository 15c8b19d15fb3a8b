package dev.pep.notification.message;

import dev.pep.notification.mail.Mail;
import dev.pep.notification.mail.MailPart;
import dev.pep.notification.mail.Rendered;
import dev.pep.notification.mail.ServiceAway;
import dev.pep.platform.call.ServiceUnavailable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a message's mail as its kind wants it, with its own parts and those that were queued with it; not after the
 * moment until which its kind finds a point in it. Whatever is wrong with a service that the kind asks only lets the
 * mail wait.
 */
@Component
class WriteMail {

    private final MessageKinds kinds;
    private final JsonMapper json;
    private final Clock clock;

    WriteMail(MessageKinds kinds, JsonMapper json, Clock clock) {
        this.kinds = kinds;
        this.json = json;
        this.clock = clock;
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
        F facts = json.readValue(message.facts(), kind.facts());
        if (kind.usefulUntil(facts).filter(Instant.now(clock)::isAfter).isPresent()) {
            throw new NothingToSend(NothingToSend.TOO_LATE);
        }
        try {
            return kind.write(message, facts);
        } catch (ServiceUnavailable away) {
            throw new ServiceAway(away);
        }
    }
}
