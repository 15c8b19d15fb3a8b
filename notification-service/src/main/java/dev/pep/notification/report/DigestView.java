package dev.pep.notification.report;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import dev.pep.notification.mail.Counted;
import dev.pep.notification.mail.OneLine;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the digest's templates show. */
record DigestView(
        String subject,
        List<Row> rows,
        @Nullable More more,
        String zone,
        boolean zoneUnknown,
        String link,
        String host,
        String preferences,
        String delay,
        boolean quietHours) {

    /** What the mail has no room for: how many rows, and how many of each partner. */
    record More(String words, String partners) {

        private static final int MOST = 10;

        static More of(List<NetChange> rest) {
            Map<String, Long> byPartner =
                    rest.stream().collect(groupingBy(NetChange::partnerName, TreeMap::new, counting()));
            List<String> counts = byPartner.entrySet().stream()
                    .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                    .map(partner -> OneLine.of(partner.getKey()) + " " + Counted.grouped(partner.getValue()))
                    .toList();
            String others = counts.size() <= MOST ? "" : ", and " + (counts.size() - MOST) + " other partners";
            return new More(
                    "and " + Counted.grouped(rest.size()) + " more",
                    counts.stream().limit(MOST).collect(joining(", ")) + others);
        }
    }

    /** One account and partner. */
    record Row(String account, String place, String partner, List<Change> changes, String by, String at) {

        static Row of(NetChange change, DateTimeFormatter moment) {
            return new Row(
                    OneLine.of(change.accountName()),
                    OneLine.of(change.place()),
                    OneLine.of(change.partnerName()),
                    change.fields().stream().map(Change::of).toList(),
                    OneLine.of(change.by()),
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
