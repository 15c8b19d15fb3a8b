package dev.pep.notification.organiser;

import dev.pep.event.PartnerName;
import dev.pep.event.engagement.InvitationAccepted;
import dev.pep.event.engagement.InvitationDeclined;
import dev.pep.event.engagement.InvitationExpired;
import dev.pep.event.engagement.Material;
import dev.pep.event.engagement.MaterialAdded;
import dev.pep.event.engagement.MaterialChanged;
import dev.pep.event.engagement.PartnerLeft;
import dev.pep.event.engagement.Task;
import dev.pep.event.engagement.TaskChanged;
import java.util.Optional;

/** Reads what events say of an answer, a task or a material. */
final class MatterEvents {

    private MatterEvents() {}

    static Matter of(InvitationAccepted accepted) {
        return answer(accepted.getPartner(), Step.OPEN, Step.ACCEPTED).by(accepted.getContactName());
    }

    static Matter of(InvitationDeclined declined) {
        return answer(declined.getPartner(), Step.OPEN, Step.DECLINED)
                .by(declined.getContactName())
                .because(declined.getReasonCode(), declined.getRemark());
    }

    static Matter of(InvitationExpired expired) {
        return answer(expired.getPartner(), Step.OPEN, Step.EXPIRED);
    }

    static Matter of(PartnerLeft left) {
        return answer(left.getPartner(), Step.ACCEPTED, Step.LEFT).because(null, left.getReason());
    }

    static Optional<Matter> of(TaskChanged changed) {
        Task task = changed.getTask();
        return switch (changed.getChange()) {
            case DONE -> Optional.of(matter(task, Step.OPEN, Step.DONE));
            case WAIVED -> Optional.of(matter(task, Step.OPEN, Step.WAIVED));
            case REOPENED -> Optional.of(matter(task, Step.DONE, Step.OPEN));
            default -> Optional.empty();
        };
    }

    static Matter of(MaterialAdded added) {
        Material material = added.getMaterial();
        return matter(material, Step.OPEN, material.getReplaces() == null ? Step.ADDED : Step.REPLACED);
    }

    static Optional<Matter> of(MaterialChanged changed) {
        Material material = changed.getMaterial();
        return switch (changed.getChange()) {
            case REPLACED -> Optional.of(matter(material, Step.ADDED, Step.REPLACED));
            case WITHDRAWN -> Optional.of(matter(material, Step.ADDED, Step.WITHDRAWN));
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

    private static Matter matter(Material material, Step before, Step after) {
        String whose = material.getPartner() == null
                ? "Our company"
                : material.getPartner().getName();
        return new Matter(material.getMaterialId(), whose, material.getName(), before, after, null, null, null);
    }
}
