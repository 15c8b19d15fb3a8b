package dev.pep.heatmap.partner;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A whole partner as an administrator wants it.
 *
 * @param active true if left out
 * @param version the version that was seen; needed for a change
 */
record PartnerRequest(
        @Nullable String name,
        @Nullable String shortName,
        @Nullable Boolean active,
        @Nullable Integer version,
        @Nullable List<ContactRequest> contacts) {

    /**
     * A contact as an administrator wants it.
     *
     * @param id left out for a new contact
     * @param active true if left out
     */
    record ContactRequest(
            @Nullable UUID id,
            @Nullable String name,
            @Nullable String email,
            @Nullable ContactRole role,
            @Nullable String zone,
            @Nullable Boolean active) {}
}
