package dev.pep.platform.deadletter;

import dev.pep.event.Actor;
import dev.pep.event.ActorKind;
import dev.pep.event.account.AccountEvent;
import dev.pep.event.account.AccountState;
import dev.pep.event.report.PartnerReportEvent;
import dev.pep.event.report.PartnerReported;
import dev.pep.event.report.Report;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Events for tests; the account's name says which one it is. */
final class LetterTestEvents {

    private static final Instant MOMENT = Instant.parse("2026-05-04T10:15:30.123Z");

    private LetterTestEvents() {}

    static PartnerReportEvent report(String key, String name) {
        return PartnerReportEvent.newBuilder()
                .setEventId(UUID.randomUUID().toString())
                .setOccurredAt(MOMENT)
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
                                .build())
                        .build())
                .build();
    }

    static AccountEvent account(String key, String name) {
        return AccountEvent.newBuilder()
                .setEventId(UUID.randomUUID().toString())
                .setOccurredAt(MOMENT)
                .setActor(new Actor(ActorKind.SYSTEM, "test", "test"))
                .setPayload(AccountState.newBuilder()
                        .setAccountId(key)
                        .setKey(key)
                        .setName(name)
                        .setOu("US Central")
                        .setSellers(List.of())
                        .build())
                .build();
    }
}
