package dev.pep.notification.invitation;

import org.springframework.stereotype.Component;

/** An invitation has expired without an answer. */
@Component
class ExpiredKind extends EndMailKind {

    ExpiredKind(EndMail mail) {
        super(mail);
    }

    @Override
    public String name() {
        return "ENGAGEMENT_EXPIRED";
    }

    @Override
    public String title() {
        return "Invitation expired";
    }

    @Override
    EndWords words(EndFacts facts) {
        return EndWords.expired(facts);
    }
}
