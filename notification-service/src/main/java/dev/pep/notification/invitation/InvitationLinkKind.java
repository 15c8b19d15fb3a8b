package dev.pep.notification.invitation;

import dev.pep.notification.mail.Rendered;
import dev.pep.notification.message.Message;
import org.springframework.stereotype.Component;

/** A contact gets another link, before or after the invitation was accepted. */
@Component
class InvitationLinkKind extends InvitationMailKind {

    private final InvitationWriter writer;

    InvitationLinkKind(InvitationWriter writer) {
        this.writer = writer;
    }

    @Override
    public String name() {
        return "ENGAGEMENT_LINK";
    }

    @Override
    public String title() {
        return "New link to an engagement";
    }

    @Override
    public Rendered write(Message message, InvitationFacts facts) {
        return writer.bring(message.subject(), InvitationWords.newLink(facts), facts);
    }
}
