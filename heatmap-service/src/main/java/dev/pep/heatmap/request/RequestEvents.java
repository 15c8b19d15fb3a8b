package dev.pep.heatmap.request;

import dev.pep.event.Person;
import dev.pep.event.Topics;
import dev.pep.event.request.LinkResent;
import dev.pep.event.request.Recipient;
import dev.pep.event.request.ReportExtended;
import dev.pep.event.request.ReportReminded;
import dev.pep.event.request.ReportRequestEvent;
import dev.pep.event.request.ReportRequested;
import dev.pep.event.request.ReportRevoked;
import dev.pep.platform.audit.Audit;
import dev.pep.platform.event.EventStamp;
import dev.pep.platform.event.Outbox;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Publishes what the company does with a request, and keeps the same in the audit log. The request's row must be new or
 * locked.
 */
@Component
public class RequestEvents {

    private final Outbox outbox;
    private final Audit audit;

    RequestEvents(Outbox outbox, Audit audit) {
        this.outbox = outbox;
        this.audit = audit;
    }

    /** A partner is asked. */
    public void requested(EventStamp stamp, ReportRequest request, List<LinkedContact> contacts) {
        publish(
                stamp,
                request.id(),
                ReportRequested.newBuilder()
                        .setRequestId(request.id().toString())
                        .setPartnerId(request.partnerId().toString())
                        .setPartnerName(request.partnerName())
                        .setRequestedBy(asker(request))
                        .setDueOn(text(request.dueOn()))
                        .setMessage(request.message())
                        .setAccounts(request.accounts())
                        .setRecipients(
                                contacts.stream().map(RequestEvents::recipient).toList())
                        .build());
        audit.record(
                stamp,
                "report requested",
                request.id(),
                Map.of(
                        "partnerId",
                        request.partnerId(),
                        "accounts",
                        request.accounts(),
                        "recipients",
                        contacts.size()));
    }

    /** A contact has a new link in place of its old one. */
    public void linkSentAgain(EventStamp stamp, ReportRequest request, LinkedContact contact) {
        linkResent(stamp, request, contact);
        audit.record(
                stamp,
                "link sent again",
                request.id(),
                Map.of("linkId", contact.linkId(), "contactId", contact.contactId(), "contact", contact.name()));
    }

    /** A contact who was added to the partner later is asked, too. */
    public void contactAdded(EventStamp stamp, ReportRequest request, LinkedContact contact) {
        linkResent(stamp, request, contact);
        audit.record(
                stamp,
                "contact added",
                request.id(),
                Map.of("contactId", contact.contactId(), "contact", contact.name()));
    }

    private void linkResent(EventStamp stamp, ReportRequest request, LinkedContact contact) {
        publish(
                stamp,
                request.id(),
                LinkResent.newBuilder()
                        .setRequestId(request.id().toString())
                        .setPartnerId(request.partnerId().toString())
                        .setPartnerName(request.partnerName())
                        .setRequestedBy(asker(request))
                        .setDueOn(text(request.dueOn()))
                        .setMessage(request.message())
                        .setAccounts(request.accounts())
                        .setRecipient(recipient(contact))
                        .build());
    }

    /** A partner that owes answers is reminded. */
    public void reminded(EventStamp stamp, ReportRequest request, List<LinkedContact> contacts) {
        publish(
                stamp,
                request.id(),
                ReportReminded.newBuilder()
                        .setRequestId(request.id().toString())
                        .setPartnerId(request.partnerId().toString())
                        .setPartnerName(request.partnerName())
                        .setRequestedBy(asker(request))
                        .setDueOn(text(request.dueOn()))
                        .setMessage(request.message())
                        .setAccounts(request.accounts())
                        .setRecipients(
                                contacts.stream().map(RequestEvents::recipient).toList())
                        .build());
        audit.record(stamp, "report reminded", request.id(), Map.of("recipients", contacts.size()));
    }

    /** A request has a later due date. */
    public void extended(EventStamp stamp, ReportRequest request, List<LinkedContact> contacts) {
        publish(
                stamp,
                request.id(),
                ReportExtended.newBuilder()
                        .setRequestId(request.id().toString())
                        .setPartnerId(request.partnerId().toString())
                        .setDueOn(text(request.dueOn()))
                        .setPartnerName(request.partnerName())
                        .setRequestedBy(asker(request))
                        .setMessage(request.message())
                        .setAccounts(request.accounts())
                        .setRecipients(
                                contacts.stream().map(RequestEvents::recipient).toList())
                        .build());
        audit.record(stamp, "report extended", request.id(), Map.of("dueOn", Objects.requireNonNull(request.dueOn())));
    }

    /** A request is revoked. */
    public void revoked(EventStamp stamp, ReportRequest request) {
        publish(
                stamp,
                request.id(),
                new ReportRevoked(request.id().toString(), request.partnerId().toString(), null));
        audit.record(stamp, "report revoked", request.id(), Map.of());
    }

    /** A request that an engagement has asked for is not made; the reason is for its coordinator. */
    public void refused(EventStamp stamp, UUID requestId, UUID partnerId, String reason) {
        publish(stamp, requestId, new ReportRevoked(requestId.toString(), partnerId.toString(), reason));
        audit.record(stamp, "report refused", requestId, Map.of("partnerId", partnerId, "reason", reason));
    }

    private void publish(EventStamp stamp, UUID requestId, SpecificRecord payload) {
        outbox.publish(
                Topics.REPORT_REQUEST,
                requestId.toString(),
                new ReportRequestEvent(stamp.eventId(), stamp.occurredAt(), stamp.actor(), payload));
    }

    private static Person asker(ReportRequest request) {
        return new Person(request.requestedBy(), request.requesterName());
    }

    private static Recipient recipient(LinkedContact contact) {
        return Recipient.newBuilder()
                .setLinkId(contact.linkId().toString())
                .setContactId(contact.contactId().toString())
                .setName(contact.name())
                .setEmail(contact.email())
                .setZone(contact.zone())
                .build();
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
