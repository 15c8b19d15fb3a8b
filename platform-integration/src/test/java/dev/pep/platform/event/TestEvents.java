package dev.pep.platform.event;

import dev.pep.event.Actor;
import dev.pep.event.ActorKind;
import dev.pep.event.report.PartnerReportEvent;
import dev.pep.event.report.PartnerReported;
import dev.pep.event.report.Report;
import java.time.Instant;
import java.util.UUID;

/** Events for tests: the account's id is the key, the account's name says which one it is. */
public final class TestEvents {

    private TestEvents() {}

    public static PartnerReportEvent report(String key, String name) {
        return report(key, name, "");
    }

    public static PartnerReportEvent report(String key, String name, String notes) {
        return PartnerReportEvent.newBuilder()
                .setEventId(UUID.randomUUID().toString())
                .setOccurredAt(Instant.parse("2026-05-04T10:15:30.123Z"))
                .setActor(new Actor(ActorKind.PARTNER, "contact", "Contact 1"))
                .setPayload(PartnerReported.newBuilder()
                        .setAccountId(key)
                        .setAccountName(name)
                        .setPartnerId("partner")
                        .setPartnerName("Alder")
                        .setContactId("contact")
                        .setContactName("Contact 1")
                        .setAfter(Report.newBuilder()
                                .setBusiness(true)
                                .setIt(false)
                                .setNotes(notes)
                                .build())
                        .build())
                .build();
    }
}
