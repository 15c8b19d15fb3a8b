package dev.pep.engagement.material;

import dev.pep.engagement.invitation.InvitationAct;
import dev.pep.engagement.partner.NamedPartner;
import dev.pep.engagement.plan.Engagement;
import dev.pep.engagement.plan.FindEngagement;
import dev.pep.engagement.task.CloseTasks;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The tasks that ask partners for materials: closed by what is given, also before they were made, and open again when
 * it is there no more (E3).
 */
@Component
class MaterialTasks {

    private final FindEngagement find;
    private final CloseTasks tasks;
    private final Materials materials;

    MaterialTasks(FindEngagement find, CloseTasks tasks, Materials materials) {
        this.find = find;
        this.tasks = tasks;
        this.materials = materials;
    }

    /** Comes after the tasks are made: what the company gave for a partner, or it gave before it left, is not owed. */
    @EventListener
    @Order(2)
    void on(InvitationAct.Accepted act) {
        NamedPartner partner = act.invitation().partner();
        Engagement engagement = find.known(act.invitation().engagementId());
        Contribution there = new Contribution(engagement, Owner.of(partner), act.stamp());
        materials.findByEngagementId(engagement.id()).stream()
                .filter(material -> material.isOf(partner.id()) && material.isShown())
                .forEach(material -> close(material, there));
    }

    /** Returns the task that a material of this kind would close. */
    Optional<UUID> open(MaterialKind kind, Contribution contribution) {
        return partner(contribution)
                .flatMap(partner -> kind.task().flatMap(task -> tasks.open(contribution.engagement(), partner, task)));
    }

    void close(Material given, Contribution contribution) {
        partner(contribution)
                .ifPresent(partner -> given.kind()
                        .task()
                        .ifPresent(task -> tasks.close(
                                contribution.stamp(), contribution.engagement(), partner, task, given.id())));
    }

    /** A task that is closed by another material, too, stays closed. */
    void reopen(MaterialKind kind, Contribution contribution) {
        Optional<UUID> partner = partner(contribution);
        if (partner.isEmpty() || kind.task().isEmpty()) {
            return;
        }
        List<Material> all = materials
                .findByEngagementId(contribution.engagement().id())
                .stream()
                .filter(other -> other.isOf(partner.get()))
                .toList();
        if (all.stream().noneMatch(other -> other.kind() == kind && other.isShown())) {
            all.forEach(given -> tasks.reopen(
                    contribution.stamp(),
                    contribution.engagement(),
                    partner.get(),
                    kind.task().get(),
                    given.id()));
        }
    }

    private static Optional<UUID> partner(Contribution contribution) {
        return Optional.ofNullable(contribution.owner().partnerId());
    }
}
