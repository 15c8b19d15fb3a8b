package dev.pep.engagement.material.upload;

import dev.pep.engagement.invitation.InvitationGate;
import dev.pep.engagement.material.Contribution;
import dev.pep.engagement.material.Contributions;
import dev.pep.engagement.plan.FindEngagement;
import dev.pep.platform.problem.Invalid;
import dev.pep.platform.security.InternalUser;
import dev.pep.platform.security.PartnerCaller;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What people of the company and partners may upload: asked before the first byte, and at each call. */
@Component
class Senders {

    private final Contributions contributions;
    private final FindEngagement engagements;
    private final InvitationGate gate;

    Senders(Contributions contributions, FindEngagement engagements, InvitationGate gate) {
        this.contributions = contributions;
        this.engagements = engagements;
        this.gate = gate;
    }

    Sender of(InternalUser user) {
        return new Sender(
                "person:" + user.email(),
                terms -> begin(terms, user),
                upload -> engagements.visible(upload.engagementId(), user));
    }

    /** A contact has one sender for each invitation: the link to one opens nothing of another. */
    Sender of(PartnerCaller caller) {
        gate.checkParticipant(caller);
        return new Sender(
                "contact:" + caller.contactId() + ":" + caller.subjectId(),
                terms -> contributions.of(caller),
                upload -> {});
    }

    private Contribution begin(UploadTerms terms, InternalUser user) {
        if (terms.engagementId() == null) {
            throw new Invalid(Map.of("engagementId", "Say to which engagement the file belongs."));
        }
        return contributions.of(terms.engagementId(), terms.partnerId(), user);
    }
}
