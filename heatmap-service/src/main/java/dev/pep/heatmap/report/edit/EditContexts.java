package dev.pep.heatmap.report.edit;

import dev.pep.heatmap.link.PartnerAccess;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What a call must know before it saves its changes: read at once, without a lock.
 *
 * @param access what the link opens; nothing for an unknown one
 * @param byChange by the changes' ids
 */
record EditContexts(Optional<PartnerAccess> access, Map<UUID, EditContext> byChange) {

    EditContext of(Edit edit) {
        return Objects.requireNonNull(byChange.get(edit.changeId()));
    }
}
