package dev.pep.engagement.material.upload;

import dev.pep.engagement.material.MaterialKind;
import dev.pep.event.Actor;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file on its way. It becomes the material of the same id, whose bytes are in the storage under this id, too.
 *
 * @param owner who began it
 * @param actor the same, as events name them
 * @param partnerId the partner whose material it becomes; none: the company's
 * @param sha256 what the sender says that the bytes amount to
 * @param metadata as the sender gave them
 * @param received how many bytes are kept
 * @param materialId the material that it has become
 */
record Upload(
        UUID id,
        String owner,
        Actor actor,
        UUID engagementId,
        @Nullable UUID partnerId,
        @Nullable MaterialKind kind,
        String name,
        @Nullable UUID replaces,
        @Nullable String sha256,
        String metadata,
        long length,
        long received,
        Instant expiresAt,
        @Nullable UUID materialId) {

    boolean isComplete() {
        return received == length;
    }
}
