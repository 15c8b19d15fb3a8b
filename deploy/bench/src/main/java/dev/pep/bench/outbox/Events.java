package dev.pep.bench.outbox;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochRandomGenerator;
import dev.pep.bench.data.Ids;
import dev.pep.event.Actor;
import dev.pep.event.ActorKind;
import dev.pep.event.report.AccountStatus;
import dev.pep.event.report.PartnerReportEvent;
import dev.pep.event.report.PartnerReported;
import dev.pep.event.report.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Events of the size and kind that partners cause. */
public final class Events {

    private static final Clock CLOCK = Clock.systemUTC();
    private static final TimeBasedEpochRandomGenerator IDS = Generators.timeBasedEpochRandomGenerator(); // as a service

    private Events() {}

    /** Returns the event as the outbox holds it. */
    static byte[] bytes(PartnerReportEvent event) {
        try {
            return event.toByteBuffer().array();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static String key(int account, int partner) {
        return Ids.ACCOUNT.of(account) + ":" + Ids.PARTNER.of(partner);
    }

    /** Returns a change of an account's report, which concerns one ECM who asked and one who is associated. */
    public static PartnerReportEvent reported(int account, int partner, int requesting, int associated) {
        var payload = PartnerReported.newBuilder()
                .setAccountId(Ids.ACCOUNT.of(account).toString())
                .setAccountName("Alder Street Bakery " + account)
                .setCity("Saint Paul")
                .setState("Minnesota")
                .setCountry("United States")
                .setPartnerId(Ids.PARTNER.of(partner).toString())
                .setPartnerName("Partner " + partner)
                .setRequestId(Ids.REQUEST.of(partner).toString())
                .setRequestingEcm("ecm.central." + requesting + "@pep.example")
                .setAssociatedEcm("ecm.west." + associated + "@pep.example")
                .setContactId(Ids.CONTACT.of(partner).toString())
                .setContactName("Contact 1 of partner " + partner)
                .setBefore(null)
                .setAfter(Report.newBuilder()
                        .setStatus(AccountStatus.TARGET)
                        .setBusiness(true)
                        .setIt(false)
                        .setExecLevel(null)
                        .setNotes("Knows the purchasing lead")
                        .build())
                .build();
        var actor = new Actor(ActorKind.PARTNER, Ids.CONTACT.of(partner).toString(), "Contact 1");
        Instant now = Instant.now(CLOCK).truncatedTo(ChronoUnit.MILLIS);
        return new PartnerReportEvent(IDS.generate().toString(), now, actor, payload);
    }
}
