package dev.pep.heatmap.report.confirmation;

import dev.pep.heatmap.link.PartnerAccess;
import dev.pep.heatmap.report.Report;
import dev.pep.platform.event.EventStamp;
import java.util.UUID;

/**
 * A confirmation, or the taking back of one, under way; the report is locked until the transaction ends.
 *
 * @param changeId names this change: repeated with the same one, it gets its first answer
 */
record OpenConfirmation(PartnerAccess access, UUID accountId, UUID changeId, Report report, EventStamp stamp) {}
