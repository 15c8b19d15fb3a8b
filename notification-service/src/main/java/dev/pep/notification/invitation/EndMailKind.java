package dev.pep.notification.invitation;

import dev.pep.notification.mail.Rendered;
import dev.pep.notification.message.Audience;
import dev.pep.notification.message.Message;
import dev.pep.notification.message.MessageKind;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What the kinds of emails have in common that tell a contact of an end. */
abstract class EndMailKind implements MessageKind<EndFacts> {

    private static final Duration NEWS = Duration.ofDays(14);

    private final EndMail mail;

    EndMailKind(EndMail mail) {
        this.mail = mail;
    }

    abstract EndWords words(EndFacts facts);

    @Override
    public final Audience audience() {
        return Audience.CONTACT;
    }

    @Override
    public final Class<EndFacts> facts() {
        return EndFacts.class;
    }

    @Override
    public final boolean waitsInQuietHours() {
        return false;
    }

    @Override
    public final Optional<Instant> usefulUntil(EndFacts facts) {
        return Optional.of(facts.at().plus(NEWS));
    }

    @Override
    public final Rendered write(Message message, EndFacts facts) {
        return mail.write(message.subject(), words(facts), facts);
    }
}
