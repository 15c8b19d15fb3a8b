package dev.pep.notification.visit;

import dev.pep.notification.digest.AbsorbChanges;
import dev.pep.platform.event.Inbox;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Adds the feature to a service, as a newer version of it would have it. */
@TestConfiguration(proxyBeanMethods = false)
class VisitFeature {

    @Bean
    VisitDigestKind visitDigestKind() {
        return new VisitDigestKind();
    }

    @Bean
    InvitationKind visitInvitationKind() {
        return new InvitationKind();
    }

    @Bean
    VisitListener visitListener(Inbox inbox, VisitDigestKind kind, AbsorbChanges changes) {
        return new VisitListener(inbox, kind, changes);
    }
}
