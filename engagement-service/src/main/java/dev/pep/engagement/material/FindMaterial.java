package dev.pep.engagement.material;

import dev.pep.engagement.invitation.Guest;
import dev.pep.engagement.plan.FindEngagement;
import dev.pep.platform.problem.NotFound;
import dev.pep.platform.security.InternalUser;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds a material for somebody; what is not theirs looks like what does not exist. */
@Component
public class FindMaterial {

    private final Materials materials;
    private final FindEngagement engagements;

    FindMaterial(Materials materials, FindEngagement engagements) {
        this.materials = materials;
        this.engagements = engagements;
    }

    /**
     * Returns a material of an engagement of the person's operating units.
     *
     * @throws NotFound if there is none such
     */
    public Material visible(UUID id, InternalUser user) {
        return materials
                .findById(id)
                .filter(found -> user.ous()
                        .includes(engagements.known(found.engagementId()).plan().ou()))
                .orElseThrow(() -> new NotFound("material"));
    }

    /**
     * Returns a material that the guest's partner has in the engagement to which the guest was invited.
     *
     * @throws NotFound if there is none such
     */
    public Material own(UUID id, Guest guest) {
        return materials
                .findById(id)
                .filter(found -> found.isOf(guest.invitation().partner().id()))
                .filter(found -> found.engagementId().equals(guest.invitation().engagementId()))
                .orElseThrow(() -> new NotFound("material"));
    }

    /** Returns it as it is now that its engagement is held. */
    Material again(Material found) {
        return materials.findById(found.id()).orElseThrow(() -> new NotFound("material"));
    }
}
