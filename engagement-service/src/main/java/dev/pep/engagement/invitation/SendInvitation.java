package dev.pep.engagement.invitation;

import dev.pep.engagement.partner.Contact;
import dev.pep.engagement.partner.Partner;
import dev.pep.platform.event.EventStamp;
import dev.pep.platform.event.EventStamps;
import dev.pep.platform.link.Links;
import dev.pep.platform.timer.WallClock;
import dev.pep.platform.timer.WallClockTimer;
import dev.pep.platform.timer.WallClockTimers;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sends one partner its invitation: a link for each active contact, a reminder and an end. The engagement is held. */
@Component
class SendInvitation {

    private final Invitations invitations;
    private final Links links;
    private final WallClockTimers timers;
    private final InvitationSettings settings;
    private final EventStamps stamps;

    SendInvitation(
            Invitations invitations,
            Links links,
            WallClockTimers timers,
            InvitationSettings settings,
            EventStamps stamps) {
        this.invitations = invitations;
        this.links = links;
        this.timers = timers;
        this.settings = settings;
        this.stamps = stamps;
    }

    void send(UUID engagementId, Partner partner, @Nullable String message, int accounts) {
        EventStamp stamp = stamps.next();
        UUID id = UUID.randomUUID();
        Instant end = stamp.occurredAt().plus(settings.expireAfter());
        List<Recipient> recipients = partner.contacts().stream()
                .map(contact -> linked(contact, id, end))
                .toList();
        Sending sending = new Sending(message, accounts, stamp.occurredAt(), end);
        invitations.save(Invitation.send(id, engagementId, partner.named(), sending, recipients, stamp));
        setTimers(id, end);
    }

    private Recipient linked(Contact contact, UUID invitation, Instant end) {
        return Recipient.of(contact, links.issue(InvitationPurpose.NAME, invitation, contact.id(), end));
    }

    private void setTimers(UUID invitation, Instant end) {
        String name = invitation.toString();
        Instant reminder = end.minus(settings.remindBefore());
        timers.set(InvitationTimers.REMINDER, new WallClockTimer(name, WallClock.fixed(reminder), null, null));
        timers.set(InvitationTimers.END, new WallClockTimer(name, WallClock.fixed(end), null, null));
    }
}
