package dev.pep.notification.request;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a contact is asked, as far as a partner may know it: nothing here names an account's ECM, its seller, another
 * partner or an internal address.
 *
 * @param linkId the contact's own link
 * @param askedBy name of who asks
 * @param zone the contact's time zone, if known
 */
record RequestFacts(
        UUID linkId,
        String partnerName,
        String contactName,
        String askedBy,
        @Nullable LocalDate dueOn,
        @Nullable String message,
        int accounts,
        @Nullable String zone) {}
