package dev.pep.engagement.partner;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person at a partner.
 *
 * @param zone IANA time zone
 */
public record Contact(
        UUID id, String name, String email, @Nullable String zone) {}
