package dev.pep.engagement.material;

import dev.pep.platform.event.EventStamp;
import dev.pep.platform.event.EventStamps;
import dev.pep.platform.problem.NotFound;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Adds a material, or a newer version of one, and closes the task that asks for it. */
@Component
public class AddMaterial {

    private final Materials materials;
    private final MaterialTasks tasks;
    private final EventStamps stamps;

    AddMaterial(Materials materials, MaterialTasks tasks, EventStamps stamps) {
        this.materials = materials;
        this.tasks = tasks;
        this.stamps = stamps;
    }

    /**
     * Adds it; one that was added before is returned as it is.
     *
     * @throws NotFound if the version before is not one of the same engagement and owner
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Material add(NewMaterial wanted, Contribution contribution) {
        return materials.findById(wanted.id()).orElseGet(() -> addNew(wanted, contribution));
    }

    private Material addNew(NewMaterial wanted, Contribution contribution) {
        contribution.engagement().requireOpen();
        Optional<Material> before = before(wanted.replaces(), contribution);
        before.ifPresent(older -> replace(older, contribution.stamp()));
        MaterialKind kind = before.map(Material::kind)
                .orElseGet(() -> Objects.requireNonNullElse(wanted.kind(), MaterialKind.OTHER));
        UUID task = tasks.open(kind, contribution).orElse(null);
        Material added = materials.save(
                Material.add(named(wanted, before, contribution), kind, Edition.after(before), contribution, task));
        tasks.close(added, contribution);
        return added;
    }

    /**
     * Goes on only if something that replaces this could be added.
     *
     * @throws NotFound if there is no such material
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void requireAddable(@Nullable UUID replaces, Contribution contribution) {
        contribution.engagement().requireOpen();
        before(replaces, contribution).ifPresent(Material::requireNewest);
    }

    /** Whoever replaces what was replaced meanwhile means the newest: nobody uploads in vain, and nothing is lost. */
    private Optional<Material> before(@Nullable UUID replaces, Contribution contribution) {
        if (replaces == null) {
            return Optional.empty();
        }
        List<Material> all = materials
                .findByEngagementId(contribution.engagement().id())
                .stream()
                .filter(material -> material.isOf(contribution.owner().partnerId()))
                .toList();
        return Optional.of(Versions.newest(replaces, all).orElseThrow(() -> new NotFound("material")));
    }

    /**
     * Two of one name are told apart by a number, as file systems do it; a version may be called like the one before.
     */
    private NewMaterial named(NewMaterial wanted, Optional<Material> before, Contribution contribution) {
        return before.isPresent() ? wanted : wanted.called(MaterialName.apart(wanted.name(), taken(contribution)));
    }

    private List<String> taken(Contribution contribution) {
        return materials.findByEngagementId(contribution.engagement().id()).stream()
                .filter(other -> other.isOf(contribution.owner().partnerId()))
                .map(Material::name)
                .toList();
    }

    private void replace(Material older, EventStamp stamp) {
        older.replace(stamps.following(stamp));
        materials.save(older);
    }
}
