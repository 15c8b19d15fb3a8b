package dev.pep.notification.invitation;

import org.jspecify.annotations.Nullable;

/**
 * What one kind of email says of an invitation.
 *
 * @param headline the purpose in one sentence
 * @param note what else its reader should know, if anything
 * @param button what the link does
 */
record InvitationWords(String headline, @Nullable String note, String button) {

    static InvitationWords invitation(InvitationFacts facts) {
        return new InvitationWords(
                facts.occasion().organiser() + " invites " + facts.partnerName() + " to "
                        + facts.occasion().title() + ".",
                null,
                "Read and answer");
    }

    static InvitationWords reminder(InvitationFacts facts) {
        return new InvitationWords(
                facts.partnerName() + " has not yet answered the invitation of "
                        + facts.occasion().organiser() + " to "
                        + facts.occasion().title() + ".",
                "Whether you accept or decline, an answer helps everybody to plan.",
                "Read and answer");
    }

    static InvitationWords newLink(InvitationFacts facts) {
        return new InvitationWords(
                "Here is your link to " + facts.occasion().title() + ".",
                facts.occasion().organiser() + " has sent it to you. If you had a link before, it no longer works.",
                "Open " + facts.occasion().title());
    }
}
