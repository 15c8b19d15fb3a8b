package dev.pep.notification.invitation;

import org.springframework.stereotype.Component;

/** An engagement is cancelled. */
@Component
class CancelledKind extends EndMailKind {

    CancelledKind(EndMail mail) {
        super(mail);
    }

    @Override
    public String name() {
        return "ENGAGEMENT_CANCELLED";
    }

    @Override
    public String title() {
        return "Engagement cancelled";
    }

    @Override
    EndWords words(EndFacts facts) {
        return EndWords.cancelled(facts);
    }
}
