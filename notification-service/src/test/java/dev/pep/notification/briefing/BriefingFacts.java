package dev.pep.notification.briefing;

import java.util.UUID;

/** Whom the mail invites, as far as a partner may know it, and their link's id. */
record BriefingFacts(UUID linkId, String partnerName, String contactName, String invitedBy) {

    String subject() {
        return invitedBy + " invites " + partnerName + " to a briefing";
    }
}
