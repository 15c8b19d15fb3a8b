package dev.pep.notification.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What one partner's report of one account was before the first untold change, and is after the last, in the order in
 * which the changes were made: an event that comes late, such as one sent back from the dead letters, turns nothing
 * back.
 *
 * @param place city, state and country, as far as known
 * @param by the contact who made the last change
 * @param since when the first change was made
 * @param at when the last change was made
 */
record ReportChange(
        UUID accountId,
        String accountName,
        String place,
        UUID partnerId,
        String partnerName,
        Report before,
        Report after,
        String by,
        Instant since,
        Instant at) {

    Subject subject() {
        return new Subject(accountId, partnerId);
    }

    /** Returns this change and another one, that came later but may have been made earlier, as one. */
    ReportChange and(ReportChange other) {
        ReportChange first = other.since.isBefore(since) ? other : this;
        ReportChange last = other.at.isBefore(at) ? this : other;
        return new ReportChange(
                accountId,
                last.accountName,
                last.place,
                partnerId,
                last.partnerName,
                first.before,
                last.after,
                last.by,
                first.since,
                last.at);
    }

    /** Returns what there is to tell; nothing if in the end nothing differs. */
    Optional<NetChange> net() {
        List<FieldChange> fields = before.changesTo(after);
        return fields.isEmpty()
                ? Optional.empty()
                : Optional.of(new NetChange(accountId, accountName, place, partnerId, partnerName, fields, by, at));
    }

    /** Which report has changed: that of one partner about one account. */
    record Subject(UUID account, UUID partner) {}
}
