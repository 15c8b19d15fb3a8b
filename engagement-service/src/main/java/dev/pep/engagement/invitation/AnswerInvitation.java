package dev.pep.engagement.invitation;

import dev.pep.engagement.plan.Engagement;
import dev.pep.engagement.plan.FindEngagement;
import dev.pep.engagement.plan.GivenText;
import dev.pep.platform.event.EventStamp;
import dev.pep.platform.event.EventStamps;
import dev.pep.platform.link.Links;
import dev.pep.platform.problem.Invalid;
import dev.pep.platform.security.PartnerCaller;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A partner's contact accepts or declines. */
@Component
public class AnswerInvitation {

    private static final int LONGEST_REMARK = 1_000;

    private final InvitationGate gate;
    private final FindEngagement find;
    private final Invitations invitations;
    private final RoomTerm term;
    private final Links links;
    private final EventStamps stamps;

    AnswerInvitation(
            InvitationGate gate,
            FindEngagement find,
            Invitations invitations,
            RoomTerm term,
            Links links,
            EventStamps stamps) {
        this.gate = gate;
        this.find = find;
        this.invitations = invitations;
        this.term = term;
        this.links = links;
        this.stamps = stamps;
    }

    /** Why a partner declines. */
    public record DeclineRequest(
            @Schema(description = "The reason") @Nullable DeclineReason reasonCode,

            @Schema(description = "What else the partner says", maxLength = LONGEST_REMARK) @Nullable String remark) {

        DeclineReason reason() {
            if (reasonCode == null) {
                throw new Invalid(Map.of("reasonCode", "Choose a reason."));
            }
            return reasonCode;
        }

        @Nullable String words() {
            return GivenText.of("remark", remark, LONGEST_REMARK);
        }
    }

    /** Accepts; from then on the links work until long after the engagement's last day. */
    @Transactional
    public void accept(PartnerCaller caller) {
        Guest guest = gate.hold(caller);
        EventStamp stamp = guest.sign(stamps.next());
        guest.invitation().accept(stamp);
        Invitation accepted = invitations.save(guest.invitation());
        Engagement engagement = find.known(accepted.engagementId());
        links.moveEnd(InvitationPurpose.NAME, accepted.id(), term.end(engagement, stamp.occurredAt()));
    }

    /** Declines; the partner may change its mind for as long as it could have answered. */
    @Transactional
    public void decline(DeclineRequest wanted, PartnerCaller caller) {
        Guest guest = gate.hold(caller);
        guest.invitation().decline(wanted.reason(), wanted.words(), guest.sign(stamps.next()));
        invitations.save(guest.invitation());
    }
}
