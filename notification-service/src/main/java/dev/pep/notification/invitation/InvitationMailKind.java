package dev.pep.notification.invitation;

import dev.pep.notification.message.Audience;
import dev.pep.notification.message.MessageKind;

/** What the kinds of emails have in common that bring a contact to an invitation. */
abstract class InvitationMailKind implements MessageKind<InvitationFacts> {

    @Override
    public final Audience audience() {
        return Audience.CONTACT;
    }

    @Override
    public final Class<InvitationFacts> facts() {
        return InvitationFacts.class;
    }

    @Override
    public final boolean waitsInQuietHours() {
        return false;
    }
}
