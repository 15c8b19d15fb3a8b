package dev.pep.heatmap.event;

import dev.pep.platform.event.EventStamp;
import java.util.UUID;

/** A contact has changed what its partner says of an account, under a request. */
public record ReportChange(
        EventStamp stamp,
        UUID accountId,
        UUID partnerId,
        UUID requestId,
        UUID contactId,
        String contactName,
        ReportContent before,
        ReportContent after) {}
