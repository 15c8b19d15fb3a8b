package dev.pep.heatmap.report;

import dev.pep.heatmap.link.PartnerAccess;
import dev.pep.platform.event.EventStamp;
import java.util.UUID;

/**
 * What a contact says of an account as a whole, not of one field; the report is locked until the transaction ends.
 *
 * @param changeId names this word: said again with the same one, it gets its first answer
 */
record AccountWord(PartnerAccess access, UUID accountId, UUID changeId, Report report, EventStamp stamp) {}
