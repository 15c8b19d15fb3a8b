package dev.pep.notification.invitation;

import org.springframework.stereotype.Component;

/** A partner who had accepted takes part no more. */
@Component
class LeftKind extends EndMailKind {

    LeftKind(EndMail mail) {
        super(mail);
    }

    @Override
    public String name() {
        return "ENGAGEMENT_LEFT";
    }

    @Override
    public String title() {
        return "Partner takes part no more";
    }

    @Override
    EndWords words(EndFacts facts) {
        return EndWords.left(facts);
    }
}
