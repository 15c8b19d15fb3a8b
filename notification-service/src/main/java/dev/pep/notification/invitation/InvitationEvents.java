package dev.pep.notification.invitation;

import dev.pep.event.PartnerName;
import dev.pep.event.Recipient;
import dev.pep.event.Side;
import dev.pep.event.engagement.EngagementBrief;
import dev.pep.event.engagement.EngagementCancelled;
import dev.pep.event.engagement.InvitationExpired;
import dev.pep.event.engagement.InvitationReminded;
import dev.pep.event.engagement.InvitationSentAgain;
import dev.pep.event.engagement.InvitationWithdrawn;
import dev.pep.event.engagement.PartnerInvited;
import dev.pep.event.engagement.PartnerLeft;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the events: with the listener the only place that knows both them and our own words for them. */
final class InvitationEvents {

    private InvitationEvents() {}

    static InvitationFacts facts(PartnerInvited asked, Recipient to, Instant at) {
        return facts(
                asked.getEngagementId(),
                asked.getEngagement(),
                asked.getPartner(),
                asked.getInvitationId(),
                asked.getExpiresAt(),
                asked.getAccounts(),
                asked.getMessage(),
                to,
                at);
    }

    static InvitationFacts facts(InvitationSentAgain again, Recipient to, Instant at) {
        return facts(
                again.getEngagementId(),
                again.getEngagement(),
                again.getPartner(),
                again.getInvitationId(),
                again.getExpiresAt(),
                again.getAccounts(),
                again.getMessage(),
                to,
                at);
    }

    static InvitationFacts facts(InvitationReminded asked, Recipient to, Instant at) {
        return facts(
                asked.getEngagementId(),
                asked.getEngagement(),
                asked.getPartner(),
                asked.getInvitationId(),
                asked.getExpiresAt(),
                null,
                null,
                to,
                at);
    }

    static EndFacts facts(InvitationWithdrawn end, Recipient to, Instant at) {
        return ended(
                end.getEngagementId(), end.getEngagement(), end.getPartner().getName(), to, null, false, at);
    }

    static EndFacts facts(InvitationExpired end, Recipient to, Instant at) {
        return ended(
                end.getEngagementId(), end.getEngagement(), end.getPartner().getName(), to, null, false, at);
    }

    /** The event is about all partners, and names none: its reader knows who they are. */
    static EndFacts facts(EngagementCancelled end, Recipient to, Instant at) {
        return ended(end.getEngagementId(), end.getEngagement(), null, to, end.getReason(), false, at);
    }

    static EndFacts facts(PartnerLeft end, Recipient to, Instant at) {
        boolean byPartner = end.getSide() == Side.PARTNER;
        return ended(
                end.getEngagementId(),
                end.getEngagement(),
                end.getPartner().getName(),
                to,
                end.getReason(),
                byPartner,
                at);
    }

    private static InvitationFacts facts(
            String engagement,
            EngagementBrief brief,
            PartnerName partner,
            String invitation,
            Instant expiresAt,
            @Nullable Integer accounts,
            @Nullable String message,
            Recipient to,
            Instant at) {
        return new InvitationFacts(
                UUID.fromString(to.getLinkId()),
                UUID.fromString(engagement),
                UUID.fromString(invitation),
                at,
                new Occasion(
                        brief.getType().name(),
                        brief.getTitle(),
                        brief.getDescription(),
                        brief.getOrganiser().getName(),
                        day(brief.getFirstDay()),
                        day(brief.getLastDay())),
                partner.getName(),
                to.getName(),
                accounts,
                message,
                expiresAt,
                zone(to.getZone(), brief.getZone()));
    }

    private static EndFacts ended(
            String engagement,
            EngagementBrief brief,
            @Nullable String partner,
            Recipient to,
            @Nullable String reason,
            boolean byPartner,
            Instant at) {
        return new EndFacts(
                UUID.fromString(engagement),
                brief.getTitle(),
                brief.getOrganiser().getName(),
                partner,
                to.getName(),
                reason,
                byPartner,
                at);
    }

    private static @Nullable LocalDate day(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    /** A zone that no clock here knows is as if it were not told. */
    private static String zone(@Nullable String own, String engagement) {
        if (own != null && ZoneId.getAvailableZoneIds().contains(own)) {
            return own;
        }
        return ZoneId.getAvailableZoneIds().contains(engagement) ? engagement : "UTC";
    }
}
