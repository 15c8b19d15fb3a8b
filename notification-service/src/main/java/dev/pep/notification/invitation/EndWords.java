package dev.pep.notification.invitation;

/**
 * How an end is told.
 *
 * @param subject what has ended, in a few words
 * @param headline what has ended, in one sentence
 * @param next what that means, and whom to ask
 */
record EndWords(String subject, String headline, String next) {

    static EndWords withdrawn(EndFacts facts) {
        return new EndWords(
                "Withdrawn: the invitation to " + facts.title(),
                facts.organiser() + " has withdrawn the invitation to " + facts.title() + ".",
                "You do not have to do anything, and your link no longer works. If you have a question, please ask "
                        + facts.organiser() + ".");
    }

    static EndWords expired(EndFacts facts) {
        return new EndWords(
                "Expired: the invitation to " + facts.title(),
                "The invitation to " + facts.title() + " has expired.",
                "We have no answer from " + facts.partnerName()
                        + ", and your link no longer works. If you would still like to take part, please ask "
                        + facts.organiser() + ", who can invite you again.");
    }

    static EndWords cancelled(EndFacts facts) {
        return new EndWords(
                "Cancelled: " + facts.title(),
                facts.title() + " is cancelled.",
                "Nothing more is asked of you, and your link no longer works. If you have a question, please ask "
                        + facts.organiser() + ".");
    }

    static EndWords left(EndFacts facts) {
        return new EndWords(
                facts.partnerName() + " no longer takes part in " + facts.title(),
                facts.partnerName() + " no longer takes part in " + facts.title() + ".",
                (facts.byPartner() ? "That is what " + facts.partnerName() + " decided. " : "")
                        + "Nothing more is asked of you, and your link no longer works. If that is a mistake, please ask "
                        + facts.organiser() + ".");
    }
}
