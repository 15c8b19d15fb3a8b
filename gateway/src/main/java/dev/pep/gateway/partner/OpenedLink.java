package dev.pep.gateway.partner;

import java.time.Instant;
import java.util.UUID;

/** What a link opens, as the service that owns it says. */
record OpenedLink(UUID linkId, int generation, String purpose, UUID subjectId, UUID contactId, Instant expiresAt) {

    /** Returns the page that shows it. */
    String page() {
        return "/" + purpose + "/" + subjectId;
    }
}
