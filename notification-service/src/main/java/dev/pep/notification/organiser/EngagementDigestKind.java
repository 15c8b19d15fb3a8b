package dev.pep.notification.organiser;

import dev.pep.notification.digest.DigestKind;
import dev.pep.notification.mail.Rendered;
import dev.pep.notification.message.Message;
import dev.pep.notification.preference.Preferences;
import java.util.Collection;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells organisers what partners answered, did and gave, and which heatmaps could not be asked for. */
@Component
class EngagementDigestKind implements DigestKind<EngagementChange, EngagementDigest> {

    private final EngagementDigestMail mail;
    private final Preferences preferences;

    EngagementDigestKind(EngagementDigestMail mail, Preferences preferences) {
        this.mail = mail;
        this.preferences = preferences;
    }

    @Override
    public String name() {
        return "ENGAGEMENT_ANSWERS";
    }

    @Override
    public String title() {
        return "Engagement answers";
    }

    @Override
    public Class<EngagementChange> changes() {
        return EngagementChange.class;
    }

    @Override
    public Object about(EngagementChange change) {
        return change.subject();
    }

    @Override
    public EngagementChange join(EngagementChange one, EngagementChange other) {
        return one.and(other);
    }

    @Override
    public Optional<EngagementDigest> digest(Collection<EngagementChange> changes) {
        return EngagementDigest.of(changes);
    }

    @Override
    public int size(EngagementDigest digest) {
        return digest.news().size();
    }

    @Override
    public String subject(EngagementDigest digest) {
        return digest.subject();
    }

    @Override
    public Class<EngagementDigest> facts() {
        return EngagementDigest.class;
    }

    @Override
    public Rendered write(Message message, EngagementDigest digest) {
        return mail.write(digest, preferences.of(message.recipient()));
    }
}
