package dev.pep.notification.message;

import dev.pep.notification.mail.Mailboxes;
import dev.pep.notification.mail.Turn;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives each message its turn at a mailbox and remembers it, so that a wait survives and is not paid twice. */
@Component
class Turns {

    private static final String WAITS =
            "Waits for its turn: each mailbox may send only a limited number of emails a minute";

    private final Mailboxes mailboxes;
    private final Messages messages;

    Turns(Mailboxes mailboxes, Messages messages) {
        this.mailboxes = mailboxes;
        this.messages = messages;
    }

    @Transactional
    public Turn of(Message message, Instant now) {
        Turn turn = mailboxes.turn(message.turn(), now);
        messages.takeTurn(message, turn, turn.at().isAfter(now) ? WAITS : null);
        return turn;
    }
}
