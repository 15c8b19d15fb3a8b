package dev.pep.engagement.task;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The tasks. Whoever changes one holds its engagement first. */
public interface Tasks extends Repository<Task, UUID> {

    Optional<Task> findById(UUID id);

    List<Task> findByEngagementId(UUID engagementId);

    List<Task> findByInvitationId(UUID invitationId);

    Task save(Task task);
}
