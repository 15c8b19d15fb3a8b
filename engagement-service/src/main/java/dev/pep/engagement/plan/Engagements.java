package dev.pep.engagement.plan;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

/** The engagements. */
public interface Engagements extends Repository<Engagement, UUID> {

    Optional<Engagement> findById(UUID id);

    List<Engagement> findByIdIn(Collection<UUID> ids);

    /** Returns an engagement and holds it until the transaction ends. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Engagement> findLockedById(UUID id);

    Engagement save(Engagement engagement);

    void deleteById(UUID id);
}
