package dev.pep.notification.invitation;

import dev.pep.event.Recipient;
import dev.pep.event.Topics;
import dev.pep.event.engagement.EngagementCancelled;
import dev.pep.event.engagement.EngagementEvent;
import dev.pep.event.engagement.InvitationAccepted;
import dev.pep.event.engagement.InvitationDeclined;
import dev.pep.event.engagement.InvitationExpired;
import dev.pep.event.engagement.InvitationReminded;
import dev.pep.event.engagement.InvitationSentAgain;
import dev.pep.event.engagement.InvitationWithdrawn;
import dev.pep.event.engagement.PartnerInvited;
import dev.pep.event.engagement.PartnerLeft;
import dev.pep.notification.message.Addressee;
import dev.pep.platform.event.Inbox;
import java.time.Instant;
import java.util.UUID;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears what becomes of invitations, and has each recipient told once; other events say nothing to it. */
@Component
class InvitationListener {

    private static final String CONSUMER = "invitation";

    private final Inbox inbox;
    private final InvitationAnswers answers;
    private final QueueInvitationMails invitations;
    private final QueueEndMails ends;

    InvitationListener(Inbox inbox, InvitationAnswers answers, QueueInvitationMails invitations, QueueEndMails ends) {
        this.inbox = inbox;
        this.answers = answers;
        this.invitations = invitations;
        this.ends = ends;
    }

    @KafkaListener(topics = Topics.ENGAGEMENT, groupId = "notification-service.invitation")
    void on(EngagementEvent event) {
        inbox.once(CONSUMER, event.getEventId(), () -> handle(event.getEventId(), event));
    }

    private void handle(String id, EngagementEvent event) {
        Instant at = event.getOccurredAt();
        switch (event.getPayload()) {
            case PartnerInvited asked ->
                asked.getRecipients()
                        .forEach(to -> invitations.invite(id, addressee(to), InvitationEvents.facts(asked, to, at)));
            case InvitationReminded asked ->
                asked.getRecipients()
                        .forEach(to -> invitations.remind(id, addressee(to), InvitationEvents.facts(asked, to, at)));
            case InvitationSentAgain again -> {
                Recipient to = again.getRecipient();
                invitations.newLink(id, addressee(to), InvitationEvents.facts(again, to, at));
            }
            case InvitationAccepted accepted -> answers.add(UUID.fromString(accepted.getInvitationId()), at);
            case InvitationDeclined declined -> answers.add(UUID.fromString(declined.getInvitationId()), at);
            default -> end(id, event.getPayload(), at);
        }
    }

    private void end(String id, Object payload, Instant at) {
        switch (payload) {
            case InvitationWithdrawn end ->
                end.getRecipients()
                        .forEach(to -> ends.withdrawn(
                                id, to.getContactId(), addressee(to), InvitationEvents.facts(end, to, at)));
            case InvitationExpired end ->
                end.getRecipients()
                        .forEach(to -> ends.expired(
                                id, to.getContactId(), addressee(to), InvitationEvents.facts(end, to, at)));
            case EngagementCancelled end ->
                end.getRecipients()
                        .forEach(to -> ends.cancelled(
                                id, to.getContactId(), addressee(to), InvitationEvents.facts(end, to, at)));
            case PartnerLeft end ->
                end.getRecipients()
                        .forEach(to ->
                                ends.left(id, to.getContactId(), addressee(to), InvitationEvents.facts(end, to, at)));
            default -> {} // answered, tasks, materials, sessions: told by others or to nobody
        }
    }

    private static Addressee addressee(Recipient to) {
        return Addressee.contact(to.getEmail(), to.getName(), to.getZone());
    }
}
