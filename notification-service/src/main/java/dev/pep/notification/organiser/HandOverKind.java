package dev.pep.notification.organiser;

import dev.pep.notification.mail.MailTemplates;
import dev.pep.notification.mail.OneLine;
import dev.pep.notification.mail.PublicLinks;
import dev.pep.notification.mail.Rendered;
import dev.pep.notification.message.Audience;
import dev.pep.notification.message.Message;
import dev.pep.notification.message.MessageKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** An engagement is handed over: told to whom it is given, and to whom it is taken from. */
@Component
class HandOverKind implements MessageKind<HandOverFacts> {

    private final MailTemplates templates;
    private final PublicLinks links;

    HandOverKind(MailTemplates templates, PublicLinks links) {
        this.templates = templates;
        this.links = links;
    }

    @Override
    public String name() {
        return "ENGAGEMENT_HANDED_OVER";
    }

    @Override
    public String title() {
        return "Engagement handed over";
    }

    @Override
    public Audience audience() {
        return Audience.INTERNAL;
    }

    @Override
    public Class<HandOverFacts> facts() {
        return HandOverFacts.class;
    }

    @Override
    public boolean waitsInQuietHours() {
        return true;
    }

    @Override
    public Rendered write(Message message, HandOverFacts facts) {
        return templates
                .render(
                        "engagement-handed-over",
                        new View(
                                message.subject(),
                                OneLine.of(facts.title()),
                                OneLine.of(facts.ou()),
                                facts.by().equals(facts.formerName()) ? null : OneLine.of(facts.formerName()),
                                OneLine.of(facts.newName()),
                                OneLine.of(facts.by()),
                                facts.toReader(),
                                links.engagement(facts.engagementId()),
                                links.host(),
                                links.preferences()))
                .withPreferences(links.preferences());
    }

    private record View(
            String subject,
            String title,
            String ou,
            @Nullable String formerName,
            String newName,
            String by,
            boolean toReader,
            String link,
            String host,
            String preferences) {}
}
