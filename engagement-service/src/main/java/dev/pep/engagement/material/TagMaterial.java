package dev.pep.engagement.material;

import dev.pep.platform.problem.Invalid;
import dev.pep.platform.security.InternalUser;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says that a material is of another kind; the tasks follow. */
@Component
public class TagMaterial {

    private final FindMaterial find;
    private final Contributions contributions;
    private final Materials materials;
    private final MaterialTasks tasks;

    TagMaterial(FindMaterial find, Contributions contributions, Materials materials, MaterialTasks tasks) {
        this.find = find;
        this.contributions = contributions;
        this.materials = materials;
        this.tasks = tasks;
    }

    /** What a material is said to be. */
    public record TagRequest(
            @Schema(description = "What it is for") @Nullable MaterialKind kind) {

        MaterialKind given() {
            if (kind == null) {
                throw new Invalid(Map.of("kind", "Choose what it is."));
            }
            return kind;
        }
    }

    @Transactional
    public void tag(UUID id, TagRequest wanted, InternalUser user) {
        Material found = find.visible(id, user);
        Contribution contribution =
                contributions.of(found.engagementId(), found.owner().partnerId(), user);
        contribution.engagement().requireOpen();
        Material material = find.again(found);
        MaterialKind before = material.kind();
        material.tag(wanted.given(), contribution.stamp());
        materials.save(material);
        if (before != material.kind()) {
            tasks.reopen(before, contribution);
            tasks.close(material, contribution);
        }
    }
}
