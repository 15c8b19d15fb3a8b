package dev.pep.notification.briefing;

import dev.pep.notification.mail.MailTemplates;
import dev.pep.notification.mail.PublicLinks;
import dev.pep.notification.mail.Rendered;

/** Writes the mail that invites a contact. */
class BriefingMail {

    /** How links to a briefing begin, by which the gateway knows whom to ask. */
    private static final String ENTRY = "b";

    private final MailTemplates templates;
    private final PublicLinks links;

    BriefingMail(MailTemplates templates, PublicLinks links) {
        this.templates = templates;
        this.links = links;
    }

    Rendered write(BriefingFacts facts, String secret) {
        return templates.render(
                "briefing",
                new View(
                        facts.subject(),
                        facts.contactName(),
                        facts.partnerName(),
                        facts.invitedBy(),
                        links.link(ENTRY, secret),
                        links.host()));
    }

    private record View(
            String subject, String contactName, String partnerName, String invitedBy, String link, String host) {}
}
