package dev.pep.notification.invitation;

import dev.pep.notification.mail.Rendered;
import dev.pep.notification.message.NothingToSend;
import dev.pep.platform.link.IssuedSecrets;
import dev.pep.platform.link.LinkNoLongerNeeded;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Writes emails about an invitation at the moment of sending, with the link's secret fetched for this one email. */
@Component
class InvitationWriter {

    /** Who owns the links of invitations. */
    private static final String OWNER = "engagement";

    private final IssuedSecrets secrets;
    private final InvitationAnswers answers;
    private final InvitationMail mail;

    InvitationWriter(IssuedSecrets secrets, InvitationAnswers answers, InvitationMail mail) {
        this.secrets = secrets;
        this.answers = answers;
        this.mail = mail;
    }

    /** Writes what asks for an answer, as long as there is none. */
    Rendered ask(String subject, InvitationWords words, InvitationFacts facts) {
        if (answers.isAnswered(facts.invitationId(), facts.askedAt())) {
            throw new NothingToSend("The invitation has been answered");
        }
        return mail.write(subject, words, facts, secret(facts), true);
    }

    /** Writes what brings its reader back, whether there is an answer or not. */
    Rendered bring(String subject, InvitationWords words, InvitationFacts facts) {
        boolean answered = answers.isAnswered(facts.invitationId(), Instant.EPOCH);
        return mail.write(subject, words, facts, secret(facts), !answered);
    }

    private String secret(InvitationFacts facts) {
        try {
            return secrets.of(OWNER, facts.linkId()).secret();
        } catch (LinkNoLongerNeeded ended) {
            throw new NothingToSend(
                    "The link has ended: the invitation was withdrawn or has expired, or the engagement is cancelled");
        }
    }
}
