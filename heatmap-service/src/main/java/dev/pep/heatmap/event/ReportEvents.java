package dev.pep.heatmap.event;

import dev.pep.event.Topics;
import dev.pep.event.report.AccountStatus;
import dev.pep.event.report.PartnerReportEvent;
import dev.pep.event.report.PartnerReported;
import dev.pep.event.report.Report;
import dev.pep.platform.event.EventStamp;
import dev.pep.platform.event.KeyedEvent;
import dev.pep.platform.event.Outbox;
import dev.pep.platform.sql.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Publishes what partners report, with the people of the company whom it concerns. The report's row must be locked. */
@Component
public class ReportEvents {

    private static final String CONTEXT = """
            SELECT a.id, a.name, a.city, a.state, a.country, a.ecm, q.partner_name, q.requested_by
            FROM account a, report_request q WHERE a.id = ANY (CAST(:accounts AS uuid[])) AND q.id = :request
            """;

    private final JdbcClient jdbc;
    private final Outbox outbox;

    ReportEvents(JdbcClient jdbc, Outbox outbox) {
        this.jdbc = jdbc;
        this.outbox = outbox;
    }

    /** Publishes changes under one request, in their order. */
    public void reported(List<ReportChange> changes) {
        if (changes.isEmpty()) {
            return;
        }
        Map<UUID, PartnerReported.Builder> context = context(changes);
        outbox.publishAll(
                Topics.PARTNER_REPORT,
                changes.stream()
                        .map(change -> event(change, Objects.requireNonNull(context.get(change.accountId()))))
                        .toList());
    }

    /** What is true of all changes of an account, by accounts. */
    private Map<UUID, PartnerReported.Builder> context(List<ReportChange> changes) {
        Map<UUID, PartnerReported.Builder> context = new HashMap<>();
        jdbc.sql(CONTEXT)
                .param(
                        "accounts",
                        Sql.ids(changes.stream().map(ReportChange::accountId).collect(Collectors.toSet())))
                .param("request", changes.getFirst().requestId())
                .query(row -> {
                    context.put(Sql.id(row, "id"), context(row));
                });
        return context;
    }

    private static PartnerReported.Builder context(ResultSet row) throws SQLException {
        return PartnerReported.newBuilder()
                .setAccountId(row.getString("id"))
                .setAccountName(row.getString("name"))
                .setCity(Sql.text(row, "city"))
                .setState(Sql.text(row, "state"))
                .setCountry(Sql.text(row, "country"))
                .setPartnerName(row.getString("partner_name"))
                .setRequestingEcm(row.getString("requested_by"))
                .setAssociatedEcm(Sql.text(row, "ecm"));
    }

    private static KeyedEvent event(ReportChange change, PartnerReported.Builder context) {
        PartnerReported payload = PartnerReported.newBuilder(context)
                .setPartnerId(change.partnerId().toString())
                .setRequestId(change.requestId().toString())
                .setContactId(change.contactId().toString())
                .setContactName(change.contactName())
                .setBefore(change.before().nothing() ? null : report(change.before()))
                .setAfter(report(change.after()))
                .build();
        EventStamp stamp = change.stamp();
        return new KeyedEvent(
                change.accountId() + ":" + change.partnerId(),
                new PartnerReportEvent(stamp.eventId(), stamp.occurredAt(), stamp.actor(), payload));
    }

    private static Report report(ReportContent content) {
        return Report.newBuilder()
                .setStatus(content.status() == null ? null : AccountStatus.valueOf(content.status()))
                .setBusiness(content.business())
                .setIt(content.it())
                .setExecLevel(content.execLevel())
                .setNotes(content.notes())
                .build();
    }
}
