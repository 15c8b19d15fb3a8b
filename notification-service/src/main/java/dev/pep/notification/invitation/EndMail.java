package dev.pep.notification.invitation;

import dev.pep.notification.mail.MailTemplates;
import dev.pep.notification.mail.Rendered;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the short emails that tell a contact that something has ended; they bring no link, as there is none left. */
@Component
class EndMail {

    private final MailTemplates templates;

    EndMail(MailTemplates templates) {
        this.templates = templates;
    }

    Rendered write(String subject, EndWords words, EndFacts facts) {
        return templates.render(
                "engagement-ended",
                new View(
                        subject,
                        facts.contactName(),
                        words,
                        InvitationMail.Quote.of(facts.reason()),
                        facts.byPartner() && facts.partnerName() != null ? facts.partnerName() : facts.organiser(),
                        facts.partnerName(),
                        facts.organiser()));
    }

    private record View(
            String subject,
            String contactName,
            EndWords words,
            InvitationMail.@Nullable Quote reason,
            String reasonBy,
            @Nullable String partnerName,
            String organiser) {}
}
