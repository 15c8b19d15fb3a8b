package dev.pep.notification.briefing;

import dev.pep.notification.mail.MailTemplates;
import dev.pep.notification.mail.PublicLinks;
import dev.pep.notification.message.QueueMessage;
import dev.pep.platform.event.Inbox;
import dev.pep.platform.link.IssuedSecrets;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Adds the feature to the service; in it, the classes would be components. */
@TestConfiguration(proxyBeanMethods = false)
class BriefingFeature {

    @Bean
    BriefingKind briefingKind(IssuedSecrets secrets, MailTemplates templates, PublicLinks links) {
        return new BriefingKind(secrets, new BriefingMail(templates, links));
    }

    @Bean
    BriefingListener briefingListener(Inbox inbox, BriefingKind kind, QueueMessage queue) {
        return new BriefingListener(inbox, kind, queue);
    }
}
