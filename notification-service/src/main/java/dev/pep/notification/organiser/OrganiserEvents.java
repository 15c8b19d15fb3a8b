package dev.pep.notification.organiser;

import dev.pep.event.ActorKind;
import dev.pep.event.PartnerName;
import dev.pep.event.engagement.EngagementBrief;
import dev.pep.event.engagement.EngagementChanged;
import dev.pep.event.engagement.EngagementEvent;
import dev.pep.event.engagement.InvitationAccepted;
import dev.pep.event.engagement.InvitationDeclined;
import dev.pep.event.engagement.InvitationExpired;
import dev.pep.event.engagement.Material;
import dev.pep.event.engagement.MaterialAdded;
import dev.pep.event.engagement.MaterialChanged;
import dev.pep.event.engagement.PartnerLeft;
import dev.pep.event.engagement.Task;
import dev.pep.event.engagement.TaskChanged;
import dev.pep.notification.digest.Cause;
import dev.pep.notification.digest.NewChange;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Reads the events: with the listener the only place that knows both them and our own words for them. */
final class OrganiserEvents {

    private OrganiserEvents() {}

    /** Returns what the organiser may be told of it, if anything. */
    static Optional<NewChange<EngagementChange>> change(EngagementEvent event) {
        return switch (event.getPayload()) {
            case InvitationAccepted accepted ->
                one(
                        event,
                        accepted.getEngagementId(),
                        accepted.getEngagement(),
                        answer(accepted.getPartner(), Step.OPEN, Step.ACCEPTED).by(accepted.getContactName()));
            case InvitationDeclined declined ->
                one(
                        event,
                        declined.getEngagementId(),
                        declined.getEngagement(),
                        answer(declined.getPartner(), Step.OPEN, Step.DECLINED)
                                .by(declined.getContactName())
                                .because(declined.getReasonCode(), declined.getRemark()));
            case InvitationExpired expired ->
                one(
                        event,
                        expired.getEngagementId(),
                        expired.getEngagement(),
                        answer(expired.getPartner(), Step.OPEN, Step.EXPIRED));
            case PartnerLeft left ->
                one(
                        event,
                        left.getEngagementId(),
                        left.getEngagement(),
                        answer(left.getPartner(), Step.ACCEPTED, Step.LEFT).because(null, left.getReason()));
            case TaskChanged changed -> task(event, changed);
            case MaterialAdded added ->
                one(
                        event,
                        added.getEngagementId(),
                        added.getEngagement(),
                        material(
                                added.getMaterial(),
                                Step.OPEN,
                                added.getMaterial().getReplaces() == null ? Step.ADDED : Step.REPLACED));
            case MaterialChanged changed -> material(event, changed);
            default -> Optional.empty();
        };
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

    private static Optional<NewChange<EngagementChange>> task(EngagementEvent event, TaskChanged changed) {
        Task task = changed.getTask();
        return switch (changed.getChange()) {
            case DONE -> task(event, changed, matter(task, Step.OPEN, Step.DONE));
            case WAIVED -> task(event, changed, matter(task, Step.OPEN, Step.WAIVED));
            case REOPENED -> task(event, changed, matter(task, Step.DONE, Step.OPEN));
            default -> Optional.empty();
        };
    }

    private static Optional<NewChange<EngagementChange>> task(
            EngagementEvent event, TaskChanged changed, Matter matter) {
        return one(event, changed.getEngagementId(), changed.getEngagement(), matter);
    }

    private static Optional<NewChange<EngagementChange>> material(EngagementEvent event, MaterialChanged changed) {
        Material material = changed.getMaterial();
        return switch (changed.getChange()) {
            case REPLACED ->
                one(
                        event,
                        changed.getEngagementId(),
                        changed.getEngagement(),
                        material(material, Step.ADDED, Step.REPLACED));
            case WITHDRAWN ->
                one(
                        event,
                        changed.getEngagementId(),
                        changed.getEngagement(),
                        material(material, Step.ADDED, Step.WITHDRAWN));
            default -> Optional.empty();
        };
    }

    private static Matter answer(PartnerName partner, Step before, Step after) {
        return new Matter(partner.getPartnerId(), partner.getName(), "", before, after, null, null, null);
    }

    private static Matter matter(Task task, Step before, Step after) {
        return new Matter(
                task.getTaskId(), task.getPartner().getName(), task.getTitle(), before, after, null, null, null);
    }

    private static Matter material(Material material, Step before, Step after) {
        String whose = material.getPartner() == null
                ? "Our company"
                : material.getPartner().getName();
        return new Matter(material.getMaterialId(), whose, material.getName(), before, after, null, null, null);
    }

    private static Optional<NewChange<EngagementChange>> one(
            EngagementEvent event, String engagement, EngagementBrief brief, Matter matter) {
        String organiser = brief.getOrganiser().getEmail().toLowerCase(Locale.ROOT);
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
                matter.by() == null ? person(event) : matter.by(),
                isBy(organiser, event),
                event.getOccurredAt(),
                event.getOccurredAt());
        return Optional.of(
                new NewChange<>(Set.of(organiser), change, new Cause(event.getEventId(), event.getOccurredAt())));
    }

    /** A contact's name is told by some payloads only; the actor has none. */
    private static String person(EngagementEvent event) {
        return event.getActor().getKind() == ActorKind.INTERNAL
                ? event.getActor().getName()
                : "";
    }
}
