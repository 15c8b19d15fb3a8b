package dev.pep.engagement.material;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A material that is to be added.
 *
 * @param id its id, by which adding it again is known
 * @param kind none for that of the version before
 * @param replaces the version before
 * @param reusedFrom the engagement from which it is taken
 */
public record NewMaterial(
        UUID id,
        @Nullable MaterialKind kind,
        String name,
        Content content,
        @Nullable UUID replaces,
        @Nullable UUID reusedFrom) {

    NewMaterial called(String other) {
        return new NewMaterial(id, kind, other, content, replaces, reusedFrom);
    }
}
