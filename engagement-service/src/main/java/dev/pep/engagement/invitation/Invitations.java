package dev.pep.engagement.invitation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The invitations. Whoever changes one holds its engagement first. */
public interface Invitations extends Repository<Invitation, UUID> {

    Optional<Invitation> findById(UUID id);

    /** Returns the invitations of an engagement, in the order in which they were sent. */
    List<Invitation> findByEngagementIdOrderBySentAtAscIdAsc(UUID engagementId);

    Invitation save(Invitation invitation);
}
