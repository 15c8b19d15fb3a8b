package dev.pep.notification.report;

import dev.pep.event.report.PartnerReported;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the event: the only place that knows both the event and our own words for it. */
final class ReportedChanges {

    private ReportedChanges() {}

    static ReportChange change(PartnerReported event, Instant at) {
        return new ReportChange(
                UUID.fromString(event.getAccountId()),
                event.getAccountName(),
                joined(event.getCity(), event.getState(), event.getCountry()),
                UUID.fromString(event.getPartnerId()),
                event.getPartnerName(),
                report(event.getBefore()),
                report(event.getAfter()),
                event.getContactName(),
                at,
                at);
    }

    /** Returns the requesting and the associated ECM: one if they are the same person. */
    static Set<String> recipients(PartnerReported event) {
        return Stream.of(text(event.getRequestingEcm()), text(event.getAssociatedEcm()))
                .filter(email -> !email.isEmpty())
                .map(email -> email.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static Report report(dev.pep.event.report.@Nullable Report report) {
        return report == null
                ? Report.NONE
                : new Report(
                        report.getStatus() == null
                                ? null
                                : Status.valueOf(report.getStatus().name()),
                        report.getBusiness(),
                        report.getIt(),
                        report.getExecLevel(),
                        report.getNotes());
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts)
                .map(ReportedChanges::text)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
