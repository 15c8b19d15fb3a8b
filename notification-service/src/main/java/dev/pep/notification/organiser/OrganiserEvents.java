package dev.pep.notification.organiser;

import dev.pep.event.ActorKind;
import dev.pep.event.engagement.EngagementBrief;
import dev.pep.event.engagement.EngagementChanged;
import dev.pep.event.engagement.EngagementEvent;
import dev.pep.event.engagement.HeatmapRequested;
import dev.pep.event.engagement.InvitationAccepted;
import dev.pep.event.engagement.InvitationDeclined;
import dev.pep.event.engagement.InvitationExpired;
import dev.pep.event.engagement.MaterialAdded;
import dev.pep.event.engagement.MaterialChanged;
import dev.pep.event.engagement.PartnerLeft;
import dev.pep.event.engagement.TaskChanged;
import dev.pep.notification.digest.Cause;
import dev.pep.notification.digest.NewChange;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Reads whom events tell something, and of which engagement. */
final class OrganiserEvents {

    private OrganiserEvents() {}

    /** Returns what the organiser may be told of it, if anything. */
    static Optional<NewChange<EngagementChange>> change(EngagementEvent event) {
        return switch (event.getPayload()) {
            case InvitationAccepted accepted ->
                told(event, accepted.getEngagementId(), accepted.getEngagement(), MatterEvents.of(accepted));
            case InvitationDeclined declined ->
                told(event, declined.getEngagementId(), declined.getEngagement(), MatterEvents.of(declined));
            case InvitationExpired expired ->
                told(event, expired.getEngagementId(), expired.getEngagement(), MatterEvents.of(expired));
            case PartnerLeft left -> told(event, left.getEngagementId(), left.getEngagement(), MatterEvents.of(left));
            case TaskChanged changed ->
                MatterEvents.of(changed)
                        .flatMap(matter -> told(event, changed.getEngagementId(), changed.getEngagement(), matter));
            case MaterialAdded added ->
                told(event, added.getEngagementId(), added.getEngagement(), MatterEvents.of(added));
            case MaterialChanged changed ->
                MatterEvents.of(changed)
                        .flatMap(matter -> told(event, changed.getEngagementId(), changed.getEngagement(), matter));
            default -> Optional.empty();
        };
    }

    /** Returns the heatmap that an engagement asks for, if the event is that. */
    static Optional<AskedHeatmap> heatmap(EngagementEvent event) {
        return event.getPayload() instanceof HeatmapRequested asked
                ? Optional.of(new AskedHeatmap(
                        UUID.fromString(asked.getRequestId()),
                        UUID.fromString(asked.getEngagementId()),
                        asked.getEngagement().getTitle(),
                        asked.getPartner().getName(),
                        organiser(asked.getEngagement())))
                : Optional.empty();
    }

    static HandOverFacts handOver(EngagementEvent event, EngagementChanged changed, boolean toReader) {
        return new HandOverFacts(
                UUID.fromString(changed.getEngagementId()),
                changed.getEngagement().getTitle(),
                changed.getEngagement().getOu(),
                changed.getFormerOrganiser().getName(),
                changed.getEngagement().getOrganiser().getName(),
                event.getActor().getName(),
                toReader);
    }

    /** Returns whether that internal person has caused the event. */
    static boolean isBy(String email, EngagementEvent event) {
        return event.getActor().getKind() == ActorKind.INTERNAL
                && event.getActor().getId().equalsIgnoreCase(email);
    }

    private static Optional<NewChange<EngagementChange>> told(
            EngagementEvent event, String engagement, EngagementBrief brief, Matter matter) {
        String organiser = organiser(brief);
        EngagementChange change = new EngagementChange(
                UUID.fromString(engagement),
                brief.getTitle(),
                matter.partnerName(),
                UUID.fromString(matter.id()),
                matter.name(),
                matter.before(),
                matter.after(),
                matter.reason(),
                matter.remark(),
                matter.by() == null ? person(event, matter) : matter.by(),
                isBy(organiser, event),
                event.getOccurredAt(),
                event.getOccurredAt());
        return Optional.of(
                new NewChange<>(Set.of(organiser), change, new Cause(event.getEventId(), event.getOccurredAt())));
    }

    private static String organiser(EngagementBrief brief) {
        return brief.getOrganiser().getEmail().toLowerCase(Locale.ROOT);
    }

    /** A contact's name is told by some payloads only, the actor has none; then the partner stands for it. */
    private static String person(EngagementEvent event, Matter matter) {
        return switch (event.getActor().getKind()) {
            case INTERNAL -> event.getActor().getName();
            case PARTNER -> matter.partnerName();
            default -> "";
        };
    }
}
