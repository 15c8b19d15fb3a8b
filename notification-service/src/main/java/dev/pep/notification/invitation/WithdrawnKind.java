package dev.pep.notification.invitation;

import org.springframework.stereotype.Component;

/** An invitation is withdrawn before it was answered. */
@Component
class WithdrawnKind extends EndMailKind {

    WithdrawnKind(EndMail mail) {
        super(mail);
    }

    @Override
    public String name() {
        return "ENGAGEMENT_WITHDRAWN";
    }

    @Override
    public String title() {
        return "Invitation withdrawn";
    }

    @Override
    EndWords words(EndFacts facts) {
        return EndWords.withdrawn(facts);
    }
}
