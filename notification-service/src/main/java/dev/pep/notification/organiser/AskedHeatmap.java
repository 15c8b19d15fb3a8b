package dev.pep.notification.organiser;

import java.util.UUID;

/**
 * A heatmap that an engagement asks of a partner.
 *
 * @param requestId the report request that is to be made
 * @param organiser the email address in lower case
 */
record AskedHeatmap(UUID requestId, UUID engagementId, String title, String partnerName, String organiser) {}
