package dev.pep.notification.surroundings;

import dev.pep.event.Actor;
import dev.pep.event.ActorKind;
import dev.pep.event.Person;
import dev.pep.event.Topics;
import dev.pep.event.engagement.EngagementEvent;
import dev.pep.event.partner.ContactRole;
import dev.pep.event.partner.ContactState;
import dev.pep.event.partner.PartnerEvent;
import dev.pep.event.partner.PartnerState;
import dev.pep.event.report.AccountStatus;
import dev.pep.event.report.PartnerReportEvent;
import dev.pep.event.report.PartnerReported;
import dev.pep.event.report.Report;
import dev.pep.event.request.Recipient;
import dev.pep.event.request.ReportRequestEvent;
import dev.pep.event.request.ReportRequested;
import dev.pep.event.request.ReportRevoked;
import dev.pep.platform.event.Outbox;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Says what other services would say, through a real outbox and the real broker. */
public class TestEvents {

    private static final Actor CONTACT = new Actor(ActorKind.PARTNER, "contact", "Contact 1");

    @Autowired
    private Outbox outbox;

    @Autowired
    private TransactionTemplate transactions;

    public static Report report(AccountStatus status) {
        return new Report(status, false, false, null, null);
    }

    /** Makes an event of Alder Cloud changing its report of an account. */
    public static PartnerReportEvent reported(
            UUID account, @Nullable Report before, Report after, String requesting, @Nullable String associated) {
        return new PartnerReportEvent(
                UUID.randomUUID().toString(),
                now(),
                CONTACT,
                new PartnerReported(
                        account.toString(),
                        "Account " + account,
                        "Chicago",
                        "Illinois",
                        "United States",
                        new UUID(0, 1).toString(),
                        "Alder Cloud",
                        null,
                        requesting,
                        associated,
                        "contact",
                        "Contact 1",
                        before,
                        after));
    }

    /** Makes an event of ECM Central 1 asking Alder Cloud's contact. */
    public static ReportRequestEvent requested(UUID link, String email) {
        return new ReportRequestEvent(
                UUID.randomUUID().toString(),
                now(),
                new Actor(ActorKind.INTERNAL, "ecm.central.1@pep.example", "ECM Central 1"),
                new ReportRequested(
                        UUID.randomUUID().toString(),
                        new UUID(0, 1).toString(),
                        "Alder Cloud",
                        new Person("internal-canary@pep.example", "ECM Central 1"),
                        "2026-12-05",
                        "Please help",
                        40,
                        List.of(new Recipient(link.toString(), "contact", "Contact 1", email, "America/Chicago"))));
    }

    /** Makes an event of a report request that ends; with a reason, it could not even be made. */
    public static ReportRequestEvent revoked(UUID request, @Nullable String reason) {
        return new ReportRequestEvent(
                UUID.randomUUID().toString(),
                now(),
                new Actor(ActorKind.SYSTEM, "heatmap-service", "heatmap-service"),
                new ReportRevoked(request.toString(), new UUID(0, 1).toString(), reason));
    }

    /** Makes the state of a partner with one contact, who is in that zone. */
    public static PartnerEvent partner(String email, String zone) {
        ContactState contact =
                new ContactState(UUID.randomUUID().toString(), "Contact 1", email, ContactRole.CONTACT, zone, true);
        return new PartnerEvent(
                UUID.randomUUID().toString(),
                now(),
                new Actor(ActorKind.INTERNAL, "administrator@pep.example", "Administrator"),
                new PartnerState(UUID.randomUUID().toString(), "Alder Cloud", "Alder", true, List.of(contact)));
    }

    public void publish(PartnerEvent event) {
        publish(Topics.PARTNER, ((PartnerState) event.getPayload()).getPartnerId(), event);
    }

    public void publish(PartnerReportEvent event) {
        PartnerReported payload = (PartnerReported) event.getPayload();
        publish(Topics.PARTNER_REPORT, payload.getAccountId() + ":" + payload.getPartnerId(), event);
    }

    /** Publishes them in one transaction, so that a poll may get many at once. */
    public void publishAll(List<PartnerReportEvent> many) {
        transactions.executeWithoutResult(status -> many.forEach(this::publish));
    }

    public void publish(ReportRequestEvent event) {
        publish(Topics.REPORT_REQUEST, event.getEventId(), event);
    }

    /** The first field of each payload is the id of its engagement. */
    public void publish(EngagementEvent event) {
        publish(Topics.ENGAGEMENT, ((SpecificRecord) event.getPayload()).get(0).toString(), event);
    }

    private void publish(String topic, String key, SpecificRecord event) {
        transactions.executeWithoutResult(status -> outbox.publish(topic, key, event));
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
