package dev.pep.notification.invitation;

import dev.pep.notification.mail.Rendered;
import dev.pep.notification.message.Message;
import dev.pep.notification.message.PreviewView;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A contact is invited; who publishes can see the email before, with a link that leads nowhere. */
@Component
class InvitationKind extends InvitationMailKind {

    private final InvitationWriter writer;
    private final InvitationMail mail;
    private final Clock clock;

    InvitationKind(InvitationWriter writer, InvitationMail mail, Clock clock) {
        this.writer = writer;
        this.mail = mail;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "ENGAGEMENT_INVITATION";
    }

    @Override
    public String title() {
        return "Invitation to an engagement";
    }

    @Override
    public Optional<Instant> usefulUntil(InvitationFacts facts) {
        return Optional.of(facts.expiresAt());
    }

    @Override
    public Rendered write(Message message, InvitationFacts facts) {
        return writer.ask(message.subject(), InvitationWords.invitation(facts), facts);
    }

    @Override
    public Optional<PreviewView> preview(InvitationFacts facts) {
        String subject = InvitationSubjects.invitation(facts, Instant.now(clock));
        return Optional.of(PreviewView.of(
                subject, mail.write(subject, InvitationWords.invitation(facts), facts, "preview", true)));
    }
}
