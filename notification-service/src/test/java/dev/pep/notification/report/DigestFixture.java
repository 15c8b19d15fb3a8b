package dev.pep.notification.report;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Phrases for tests of digests. */
final class DigestFixture {

    static final UUID ACME = UUID.fromString("00000000-0000-0000-0000-00000000000a");
    static final UUID ALDER = UUID.fromString("00000000-0000-0000-0000-0000000000a1");
    static final Instant NOON = Instant.parse("2026-11-03T18:00:00Z");

    private DigestFixture() {}

    static Report report(@Nullable Status status) {
        return new Report(status, false, false, null, null);
    }

    static ReportChange change(Report before, Report after) {
        return change(ACME, before, after);
    }

    static ReportChange change(UUID account, Report before, Report after) {
        return change(account, before, after, NOON);
    }

    static ReportChange change(Report before, Report after, Instant at) {
        return change(ACME, before, after, at);
    }

    private static ReportChange change(UUID account, Report before, Report after, Instant at) {
        return new ReportChange(
                account, "Acme", "Chicago, Illinois", ALDER, "Alder Cloud", before, after, "Contact 1", at, at);
    }

    static NetChange told(int account, String partner, FieldChange... fields) {
        return new NetChange(
                new UUID(0, account),
                "Account " + account,
                "Chicago, Illinois, United States",
                new UUID(1, partner.hashCode()),
                partner,
                List.of(fields),
                "Contact 1",
                NOON);
    }

    static FieldChange status(@Nullable Status from, Status to) {
        return report(from).changesTo(report(to)).getFirst();
    }
}
