package dev.pep.notification.briefing;

import dev.pep.notification.mail.Rendered;
import dev.pep.notification.message.Audience;
import dev.pep.notification.message.Message;
import dev.pep.notification.message.MessageKind;
import dev.pep.notification.message.NothingToSend;
import dev.pep.notification.message.PreviewView;
import dev.pep.platform.link.IssuedSecrets;
import dev.pep.platform.link.LinkNoLongerNeeded;
import java.util.Optional;

/** A contact is invited to a briefing. */
class BriefingKind implements MessageKind<BriefingFacts> {

    /** Who owns the links, by its name in pep.services. */
    private static final String OWNER = "heatmap";

    private final IssuedSecrets secrets;
    private final BriefingMail mail;

    BriefingKind(IssuedSecrets secrets, BriefingMail mail) {
        this.secrets = secrets;
        this.mail = mail;
    }

    @Override
    public String name() {
        return "BRIEFING";
    }

    @Override
    public String title() {
        return "Invitation to a briefing";
    }

    @Override
    public Audience audience() {
        return Audience.CONTACT;
    }

    @Override
    public Class<BriefingFacts> facts() {
        return BriefingFacts.class;
    }

    @Override
    public boolean waitsInQuietHours() {
        return false;
    }

    @Override
    public Rendered write(Message message, BriefingFacts facts) {
        try {
            return mail.write(facts, secrets.of(OWNER, facts.linkId()).secret());
        } catch (LinkNoLongerNeeded ended) {
            throw new NothingToSend("The link has ended: there is no briefing any more");
        }
    }

    @Override
    public Optional<PreviewView> preview(BriefingFacts facts) {
        return Optional.of(PreviewView.of(facts.subject(), mail.write(facts, "preview")));
    }
}
