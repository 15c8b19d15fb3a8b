package dev.pep.engagement.desk;

import dev.pep.engagement.invitation.EndInvitation;
import dev.pep.engagement.invitation.EndInvitation.EndRequest;
import dev.pep.engagement.invitation.EndInvitation.WithdrawalRequest;
import dev.pep.engagement.invitation.InvitePartners;
import dev.pep.engagement.invitation.InviteRequest;
import dev.pep.engagement.invitation.RemindInvitations;
import dev.pep.engagement.invitation.RemindRequest;
import dev.pep.engagement.invitation.Reminded;
import dev.pep.engagement.invitation.SendLink;
import dev.pep.platform.access.ForSenders;
import dev.pep.platform.security.InternalUser;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The invitations of an engagement: invite, remind, send again, end. */
@RestController
@RequestMapping("/api/engagement/engagements/{id}/invitations")
@ForSenders
@Tag(name = "Invitations")
class ParticipationController {

    private final ShowEngagement show;
    private final InvitePartners invitePartners;
    private final RemindInvitations remindInvitations;
    private final EndInvitation endInvitation;
    private final SendLink sendLink;

    ParticipationController(
            ShowEngagement show,
            InvitePartners invitePartners,
            RemindInvitations remindInvitations,
            EndInvitation endInvitation,
            SendLink sendLink) {
        this.show = show;
        this.invitePartners = invitePartners;
        this.remindInvitations = remindInvitations;
        this.endInvitation = endInvitation;
        this.sendLink = sendLink;
    }

    @PostMapping
    @Operation(summary = "Invite more partners, or again such as declined or left")
    EngagementView invite(@PathVariable UUID id, @RequestBody InviteRequest request, InternalUser user) {
        invitePartners.invite(id, request, user);
        return show.of(id, user);
    }

    @PostMapping("/remind")
    @Operation(summary = "Remind the partners that owe an answer; answers who was left out, and why")
    Reminded remind(@PathVariable UUID id, @RequestBody RemindRequest request, InternalUser user) {
        return remindInvitations.remind(id, request, user);
    }

    @PostMapping("/{invitationId}/withdraw")
    @Operation(summary = "Withdraw an invitation that is not accepted; its links stop working at once")
    EngagementView withdraw(
            @PathVariable UUID id,
            @PathVariable UUID invitationId,
            @RequestBody WithdrawalRequest request,
            InternalUser user) {
        endInvitation.withdraw(id, invitationId, request, user);
        return show.of(id, user);
    }

    @PostMapping("/{invitationId}/end")
    @Operation(summary = "End the participation of a partner; its links stop working at once")
    EngagementView end(
            @PathVariable UUID id,
            @PathVariable UUID invitationId,
            @RequestBody EndRequest request,
            InternalUser user) {
        endInvitation.byCompany(id, invitationId, request, user);
        return show.of(id, user);
    }

    @PostMapping("/{invitationId}/contacts/{contactId}")
    @Operation(summary = "Invite one more contact, who was added to the partner later")
    EngagementView addContact(
            @PathVariable UUID id, @PathVariable UUID invitationId, @PathVariable UUID contactId, InternalUser user) {
        sendLink.toAnother(id, invitationId, contactId, user);
        return show.of(id, user);
    }

    @PostMapping("/{invitationId}/links/{linkId}/send-again")
    @Operation(summary = "Send a contact a new link; the old one stops working")
    EngagementView sendAgain(
            @PathVariable UUID id, @PathVariable UUID invitationId, @PathVariable UUID linkId, InternalUser user) {
        sendLink.again(id, invitationId, linkId, user);
        return show.of(id, user);
    }
}
