package dev.pep.notification.invitation;

import dev.pep.notification.mail.Rendered;
import dev.pep.notification.message.Message;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A contact is reminded of an invitation that nobody has answered. */
@Component
class InvitationReminderKind extends InvitationMailKind {

    private final InvitationWriter writer;

    InvitationReminderKind(InvitationWriter writer) {
        this.writer = writer;
    }

    @Override
    public String name() {
        return "ENGAGEMENT_INVITATION_REMINDER";
    }

    @Override
    public String title() {
        return "Reminder of an invitation";
    }

    @Override
    public Optional<Instant> usefulUntil(InvitationFacts facts) {
        return Optional.of(facts.expiresAt());
    }

    @Override
    public Rendered write(Message message, InvitationFacts facts) {
        return writer.ask(message.subject(), InvitationWords.reminder(facts), facts);
    }
}
