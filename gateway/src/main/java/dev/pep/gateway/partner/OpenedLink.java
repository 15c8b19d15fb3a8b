package dev.pep.gateway.partner;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a link opens, as the service that owns it says.
 *
 * @param page the page that shows it, such as {@code /report}; nobody asks for it again once a session is under way
 */
record OpenedLink(
        UUID linkId,
        int generation,
        String purpose,
        UUID subjectId,
        UUID contactId,
        Instant expiresAt,
        @Nullable String page) {}
