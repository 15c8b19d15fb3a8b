package dev.pep.engagement.material;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The materials. Whoever changes one holds its engagement first. */
public interface Materials extends Repository<Material, UUID> {

    Optional<Material> findById(UUID id);

    /** Returns the materials of an engagement in all versions, also withdrawn ones. */
    List<Material> findByEngagementId(UUID engagementId);

    Material save(Material material);
}
