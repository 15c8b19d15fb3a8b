package dev.pep.engagement.invitation;

import dev.pep.engagement.plan.Act;
import dev.pep.engagement.plan.Detail;
import dev.pep.engagement.plan.Engagement;
import dev.pep.engagement.plan.EngagementEvents;
import dev.pep.engagement.plan.FindEngagement;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Publishes what happens to invitations, and keeps the same in their engagement's history. */
@Component
class InvitationEvents {

    private final FindEngagement find;
    private final EngagementEvents events;
    private final StatusChanges statusChanges;

    InvitationEvents(FindEngagement find, EngagementEvents events, StatusChanges statusChanges) {
        this.find = find;
        this.events = events;
        this.statusChanges = statusChanges;
    }

    /** Comes before all others who hear of it, so that what follows is told afterwards. */
    @EventListener
    @Order(0)
    void on(InvitationAct act) {
        Engagement engagement = find.known(act.invitation().engagementId());
        events.publish(act.stamp(), engagement, InvitationPayloads.of(act, engagement));
        events.record(act.stamp(), engagement, kind(act), detail(act).told());
        switch (act) {
            case InvitationAct.Accepted accepted -> statusChanges.accepted(engagement);
            case InvitationAct.Left left -> statusChanges.left(engagement);
            default -> {} // the status stays
        }
    }

    private static Act kind(InvitationAct act) {
        return switch (act) {
            case InvitationAct.Sent sent -> Act.INVITED;
            case InvitationAct.SentAgain again -> again.added() ? Act.CONTACT_ADDED : Act.SENT_AGAIN;
            case InvitationAct.Reminded reminded -> Act.REMINDED;
            case InvitationAct.Opened opened -> Act.OPENED;
            case InvitationAct.Accepted accepted -> Act.ACCEPTED;
            case InvitationAct.Declined declined -> Act.DECLINED;
            case InvitationAct.Withdrawn withdrawn -> Act.WITHDRAWN;
            case InvitationAct.Expired expired -> Act.EXPIRED;
            case InvitationAct.Left left -> Act.LEFT;
        };
    }

    private static Detail detail(InvitationAct act) {
        Invitation invitation = act.invitation();
        Detail detail =
                Detail.of(invitation.partner()).with("reason", invitation.end().endReason());
        return switch (act) {
            case InvitationAct.Sent sent ->
                detail.with("contacts", sent.recipients().size());
            case InvitationAct.SentAgain again ->
                detail.with("contact", again.recipient().name());
            case InvitationAct.Declined declined ->
                detail.with("reasonCode", invitation.answer().reasonCode())
                        .with("remark", invitation.answer().remark());
            default -> detail;
        };
    }
}
