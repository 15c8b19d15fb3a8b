package dev.pep.heatmap.partner;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person at a partner.
 *
 * @param email in lower case
 * @param zone IANA time zone
 * @param active whether messages go to this contact and its links work
 */
public record Contact(
        UUID id,
        String name,
        String email,
        ContactRole role,
        @Nullable String zone,
        boolean active) {}
