package dev.pep.engagement.material;

import dev.pep.platform.problem.Invalid;
import dev.pep.platform.problem.NotFound;
import dev.pep.platform.security.InternalUser;
import dev.pep.platform.security.PartnerCaller;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Uses what is there from another engagement: a material of its own that shows the same bytes or address. */
@Component
public class ReuseMaterial {

    private final FindMaterial find;
    private final Materials materials;
    private final Contributions contributions;
    private final AddMaterial add;

    ReuseMaterial(FindMaterial find, Materials materials, Contributions contributions, AddMaterial add) {
        this.find = find;
        this.materials = materials;
        this.contributions = contributions;
        this.add = add;
    }

    /** What is used again. */
    public record ReuseRequest(
            @Schema(description = "The material, the newest version of one that is offered") @Nullable UUID materialId) {

        UUID id() {
            if (materialId == null) {
                throw new Invalid(Map.of("materialId", "Choose a material."));
            }
            return materialId;
        }
    }

    @Transactional
    public UUID reuse(UUID engagementId, ReuseRequest wanted, InternalUser user) {
        Material source = find.visible(wanted.id(), user);
        return reuse(source, contributions.of(engagementId, source.owner().partnerId(), user));
    }

    @Transactional
    public UUID reuse(ReuseRequest wanted, PartnerCaller caller) {
        Contribution contribution = contributions.of(caller);
        Material source = materials
                .findById(wanted.id())
                .filter(found -> found.isOf(contribution.owner().partnerId()))
                .orElseThrow(() -> new NotFound("material"));
        return reuse(source, contribution);
    }

    private UUID reuse(Material source, Contribution contribution) {
        source.requireNewest();
        if (source.engagementId().equals(contribution.engagement().id())) {
            throw new Invalid(Map.of("materialId", "This material is part of the engagement already."));
        }
        return add.add(
                        new NewMaterial(
                                UUID.randomUUID(),
                                source.kind(),
                                source.name(),
                                source.content(),
                                null,
                                source.engagementId()),
                        contribution)
                .id();
    }
}
