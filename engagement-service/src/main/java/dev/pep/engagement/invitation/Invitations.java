package dev.pep.engagement.invitation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The invitations. Whoever changes one holds its engagement first. */
public interface Invitations extends Repository<Invitation, UUID> {

    Optional<Invitation> findById(UUID id);

    /** Returns the invitations of an engagement, in the order in which they were sent. */
    @Query("SELECT * FROM invitation WHERE engagement_id = :engagementId ORDER BY sent_at, id")
    List<Invitation> ofEngagement(UUID engagementId);

    Invitation save(Invitation invitation);
}
