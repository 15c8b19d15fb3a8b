package dev.pep.notification.report;

import org.jspecify.annotations.Nullable;

/** One field, from old to new, in words; the statuses are there when the field is the account status. */
record FieldChange(
        String field,
        String from,
        String to,
        @Nullable Status fromStatus,
        @Nullable Status toStatus) {}
