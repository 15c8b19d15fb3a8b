package dev.pep.notification.digest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What one partner's report of one account was before the first untold change, and is after the last.
 *
 * @param place city, state and country, as far as known
 * @param by the contact who made the last change
 * @param at when the last change was made
 */
record PendingChange(
        UUID accountId,
        String accountName,
        String place,
        UUID partnerId,
        String partnerName,
        Report before,
        Report after,
        String by,
        Instant at) {

    /** Returns this change and the next one as one. */
    PendingChange then(PendingChange next) {
        return new PendingChange(
                next.accountId,
                next.accountName,
                next.place,
                next.partnerId,
                next.partnerName,
                before,
                next.after,
                next.by,
                next.at);
    }

    /** Returns what there is to tell; nothing if in the end nothing differs. */
    Optional<NetChange> net() {
        List<FieldChange> fields = before.changesTo(after);
        return fields.isEmpty()
                ? Optional.empty()
                : Optional.of(new NetChange(accountId, accountName, place, partnerId, partnerName, fields, by, at));
    }
}
