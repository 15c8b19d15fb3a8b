package dev.pep.notification.visit;

import dev.pep.notification.mail.Rendered;
import dev.pep.notification.message.Audience;
import dev.pep.notification.message.Message;
import dev.pep.notification.message.MessageKind;

/** Invites an internal person, with an entry for the calendar. */
class InvitationKind implements MessageKind<InvitationKind.Invitation> {

    @Override
    public String name() {
        return "VISIT_INVITATION";
    }

    @Override
    public String title() {
        return "Invitation";
    }

    @Override
    public Audience audience() {
        return Audience.INTERNAL;
    }

    @Override
    public Class<Invitation> facts() {
        return Invitation.class;
    }

    @Override
    public boolean waitsInQuietHours() {
        return true;
    }

    @Override
    public Rendered write(Message message, Invitation facts) {
        return new Rendered("<p>Come to " + facts.place() + "</p>", "Come to " + facts.place());
    }

    record Invitation(String place) {}
}
