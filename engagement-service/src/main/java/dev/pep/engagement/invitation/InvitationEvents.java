package dev.pep.engagement.invitation;

import dev.pep.engagement.plan.Act;
import dev.pep.engagement.plan.Engagement;
import dev.pep.engagement.plan.EngagementEvents;
import dev.pep.engagement.plan.FindEngagement;
import dev.pep.event.PartnerName;
import dev.pep.event.Side;
import dev.pep.event.engagement.EngagementBrief;
import dev.pep.event.engagement.InvitationAccepted;
import dev.pep.event.engagement.InvitationDeclined;
import dev.pep.event.engagement.InvitationExpired;
import dev.pep.event.engagement.InvitationOpened;
import dev.pep.event.engagement.InvitationReminded;
import dev.pep.event.engagement.InvitationSentAgain;
import dev.pep.event.engagement.InvitationWithdrawn;
import dev.pep.event.engagement.PartnerInvited;
import dev.pep.event.engagement.PartnerLeft;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;
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
        events.publish(act.stamp(), engagement, payload(act, engagement));
        events.record(act.stamp(), engagement, kind(act), detail(act));
        switch (act) {
            case InvitationAct.Accepted accepted -> statusChanges.accepted(engagement);
            case InvitationAct.Left left -> statusChanges.left(engagement);
            default -> {} // the status stays
        }
    }

    private static SpecificRecord payload(InvitationAct act, Engagement engagement) {
        Invitation invitation = act.invitation();
        String id = engagement.id().toString();
        EngagementBrief brief = EngagementEvents.brief(engagement);
        PartnerName partner = new PartnerName(invitation.partnerId().toString(), invitation.partnerName());
        String invitationId = invitation.id().toString();
        String contactId = act.stamp().actor().getId();
        String contactName = act.stamp().actor().getName();
        return switch (act) {
            case InvitationAct.Sent sent ->
                new PartnerInvited(
                        id,
                        brief,
                        partner,
                        invitationId,
                        invitation.expiresAt(),
                        invitation.accounts(),
                        invitation.message(),
                        avro(sent.recipients()));
            case InvitationAct.SentAgain again ->
                new InvitationSentAgain(
                        id,
                        brief,
                        partner,
                        invitationId,
                        invitation.expiresAt(),
                        invitation.accounts(),
                        invitation.message(),
                        again.recipient().avro());
            case InvitationAct.Reminded reminded ->
                new InvitationReminded(
                        id, brief, partner, invitationId, invitation.expiresAt(), avro(reminded.recipients()));
            case InvitationAct.Opened opened ->
                new InvitationOpened(id, brief, partner, invitationId, contactId, contactName);
            case InvitationAct.Accepted accepted ->
                new InvitationAccepted(id, brief, partner, invitationId, contactId, contactName);
            case InvitationAct.Declined declined ->
                new InvitationDeclined(
                        id,
                        brief,
                        partner,
                        invitationId,
                        contactId,
                        contactName,
                        Objects.toString(invitation.reasonCode()),
                        invitation.remark());
            case InvitationAct.Withdrawn withdrawn ->
                new InvitationWithdrawn(id, brief, partner, invitationId, avro(withdrawn.recipients()));
            case InvitationAct.Expired expired ->
                new InvitationExpired(id, brief, partner, invitationId, avro(expired.recipients()));
            case InvitationAct.Left left ->
                new PartnerLeft(
                        id,
                        brief,
                        partner,
                        Objects.requireNonNullElse(invitation.leftSide(), Side.OTHER),
                        invitation.endReason(),
                        avro(left.recipients()));
        };
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

    private static Map<String, Object> detail(InvitationAct act) {
        Invitation invitation = act.invitation();
        Map<String, Object> detail = new HashMap<>();
        detail.put("partnerId", invitation.partnerId());
        detail.put("partner", invitation.partnerName());
        put(detail, "reason", invitation.endReason());
        switch (act) {
            case InvitationAct.Sent sent ->
                detail.put("contacts", sent.recipients().size());
            case InvitationAct.SentAgain again ->
                detail.put("contact", again.recipient().name());
            case InvitationAct.Declined declined -> {
                put(detail, "reasonCode", invitation.reasonCode());
                put(detail, "remark", invitation.remark());
            }
            default -> {} // the partner says it all
        }
        return detail;
    }

    private static void put(Map<String, Object> detail, String name, @Nullable Object value) {
        if (value != null) {
            detail.put(name, value);
        }
    }

    private static List<dev.pep.event.Recipient> avro(List<Recipient> recipients) {
        return recipients.stream().map(Recipient::avro).toList();
    }
}
