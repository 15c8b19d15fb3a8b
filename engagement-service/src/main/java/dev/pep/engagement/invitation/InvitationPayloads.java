package dev.pep.engagement.invitation;

import dev.pep.engagement.plan.Engagement;
import dev.pep.engagement.plan.EngagementEvents;
import dev.pep.event.Actor;
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
import java.util.List;
import java.util.Objects;
import org.apache.avro.specific.SpecificRecord;

/** What happened to an invitation, as events tell it. */
final class InvitationPayloads {

    private final String engagementId;
    private final EngagementBrief brief;
    private final Invitation invitation;
    private final PartnerName partner;
    private final String id;

    private InvitationPayloads(Engagement engagement, Invitation invitation) {
        this.engagementId = engagement.id().toString();
        this.brief = EngagementEvents.brief(engagement);
        this.invitation = invitation;
        this.partner = invitation.partner().avro();
        this.id = invitation.id().toString();
    }

    static SpecificRecord of(InvitationAct act, Engagement engagement) {
        return new InvitationPayloads(engagement, act.invitation()).of(act);
    }

    private SpecificRecord of(InvitationAct act) {
        Actor contact = act.stamp().actor();
        return switch (act) {
            case InvitationAct.Sent sent -> invited(sent.recipients());
            case InvitationAct.SentAgain again -> sentAgain(again.recipient());
            case InvitationAct.Reminded reminded -> reminded(reminded.recipients());
            case InvitationAct.Opened opened ->
                new InvitationOpened(engagementId, brief, partner, id, contact.getId(), contact.getName());
            case InvitationAct.Accepted accepted ->
                new InvitationAccepted(engagementId, brief, partner, id, contact.getId(), contact.getName());
            case InvitationAct.Declined declined -> declined(contact);
            case InvitationAct.Withdrawn withdrawn ->
                new InvitationWithdrawn(engagementId, brief, partner, id, avro(withdrawn.recipients()));
            case InvitationAct.Expired expired ->
                new InvitationExpired(engagementId, brief, partner, id, avro(expired.recipients()));
            case InvitationAct.Left left -> left(left.recipients());
        };
    }

    private PartnerInvited invited(List<Recipient> recipients) {
        Sending sending = invitation.sending();
        return new PartnerInvited(
                engagementId,
                brief,
                partner,
                id,
                sending.expiresAt(),
                sending.accounts(),
                sending.message(),
                avro(recipients));
    }

    private InvitationSentAgain sentAgain(Recipient recipient) {
        Sending sending = invitation.sending();
        return new InvitationSentAgain(
                engagementId,
                brief,
                partner,
                id,
                sending.expiresAt(),
                sending.accounts(),
                sending.message(),
                recipient.avro());
    }

    private InvitationReminded reminded(List<Recipient> recipients) {
        return new InvitationReminded(
                engagementId, brief, partner, id, invitation.sending().expiresAt(), avro(recipients));
    }

    private InvitationDeclined declined(Actor contact) {
        Answer answer = invitation.answer();
        return new InvitationDeclined(
                engagementId,
                brief,
                partner,
                id,
                contact.getId(),
                contact.getName(),
                Objects.toString(answer.reasonCode()),
                answer.remark());
    }

    private PartnerLeft left(List<Recipient> recipients) {
        InvitationEnd end = invitation.end();
        return new PartnerLeft(
                engagementId,
                brief,
                partner,
                Objects.requireNonNullElse(end.leftSide(), Side.OTHER),
                end.endReason(),
                avro(recipients));
    }

    private static List<dev.pep.event.Recipient> avro(List<Recipient> recipients) {
        return recipients.stream().map(Recipient::avro).toList();
    }
}
