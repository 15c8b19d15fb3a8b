package dev.pep.notification.report;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What changed in the end for one account and partner: at least one field. */
record NetChange(
        UUID accountId,
        String accountName,
        String place,
        UUID partnerId,
        String partnerName,
        List<FieldChange> fields,
        String by,
        Instant at) {}
