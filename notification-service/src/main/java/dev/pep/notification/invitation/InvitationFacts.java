package dev.pep.notification.invitation;

import dev.pep.notification.mail.OneLine;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a contact is invited to.
 *
 * @param linkId the contact's own link
 * @param askedAt when the invitation was sent, or the reminder of it
 * @param accounts how many accounts match, if the event says so; none of their names
 * @param message what the coordinator writes
 * @param expiresAt until when it can be answered
 * @param zone in which moments are written: the contact's, else that of the engagement
 */
record InvitationFacts(
        UUID linkId,
        UUID engagementId,
        UUID invitationId,
        Instant askedAt,
        Occasion occasion,
        String partnerName,
        String contactName,
        @Nullable Integer accounts,
        @Nullable String message,
        Instant expiresAt,
        String zone) {

    InvitationFacts {
        partnerName = OneLine.of(partnerName);
        contactName = OneLine.of(contactName);
    }
}
