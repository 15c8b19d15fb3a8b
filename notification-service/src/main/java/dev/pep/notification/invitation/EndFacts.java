package dev.pep.notification.invitation;

import dev.pep.notification.mail.OneLine;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What has ended for a partner, and why, as the partner is told.
 *
 * @param partnerName the partner, where the event names one
 * @param byPartner whether it is the partner who has ended it
 * @param at when it ended
 */
record EndFacts(
        UUID engagementId,
        String title,
        String organiser,
        @Nullable String partnerName,
        String contactName,
        @Nullable String reason,
        boolean byPartner,
        Instant at) {

    EndFacts {
        title = OneLine.of(title);
        organiser = OneLine.of(organiser);
        partnerName = partnerName == null ? null : OneLine.of(partnerName);
        contactName = OneLine.of(contactName);
    }
}
