package dev.pep.heatmap.report.edit;

import dev.pep.heatmap.link.PartnerAccess;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What one look tells of a call's changes, without a lock.
 *
 * @param access what the link opens; nothing for an unknown one
 * @param starts by the changes' ids
 */
record EditLook(Optional<PartnerAccess> access, Map<UUID, EditStart> starts) {

    EditStart of(Edit edit) {
        return Objects.requireNonNull(starts.get(edit.changeId()));
    }
}
