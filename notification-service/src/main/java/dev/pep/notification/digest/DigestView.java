package dev.pep.notification.digest;

import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the digest's templates show. */
record DigestView(
        String subject,
        List<Row> rows,
        @Nullable String more,
        String zone,
        boolean zoneUnknown,
        String link,
        String host,
        String preferences,
        String delay) {

    /** One account and partner. */
    record Row(String account, String place, String partner, List<Change> changes, String by, String at) {

        static Row of(NetChange change, DateTimeFormatter moment) {
            return new Row(
                    change.accountName(),
                    change.place(),
                    change.partnerName(),
                    change.fields().stream().map(Change::of).toList(),
                    change.by(),
                    moment.format(change.at()).replace('\u202f', ' '));
        }
    }

    /** One field, from old to new; colours only repeat what the words say. */
    record Change(
            String field,
            String from,
            String to,
            @Nullable Status fromStatus,
            @Nullable Status toStatus) {

        private static final int LONGEST = 300;

        static Change of(FieldChange change) {
            return new Change(
                    change.field(), cut(change.from()), cut(change.to()), change.fromStatus(), change.toStatus());
        }

        private static String cut(String words) {
            return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
        }
    }
}
