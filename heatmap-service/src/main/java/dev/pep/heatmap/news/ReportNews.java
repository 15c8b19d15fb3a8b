package dev.pep.heatmap.news;

import dev.pep.event.Topics;
import dev.pep.event.report.AccountStatus;
import dev.pep.event.report.PartnerReportEvent;
import dev.pep.event.report.PartnerReported;
import dev.pep.event.report.Report;
import dev.pep.heatmap.sql.Sql;
import dev.pep.platform.event.EventStamp;
import dev.pep.platform.event.Outbox;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Publishes what partners report, with the people of the company whom it concerns. The report's row must be locked. */
@Component
public class ReportNews {

    private static final String CONTEXT = """
            SELECT a.name, a.city, a.state, a.country, a.ecm, q.partner_name, q.requested_by
            FROM account a, report_request q WHERE a.id = :account AND q.id = :request
            """;

    private final JdbcClient jdbc;
    private final Outbox outbox;

    ReportNews(JdbcClient jdbc, Outbox outbox) {
        this.jdbc = jdbc;
        this.outbox = outbox;
    }

    /** Publishes a change. */
    public void reported(EventStamp stamp, ReportChange change) {
        PartnerReported payload = jdbc.sql(CONTEXT)
                .param("account", change.accountId())
                .param("request", change.requestId())
                .query((row, n) -> payload(change, row))
                .single();
        outbox.publish(
                Topics.PARTNER_REPORT,
                change.accountId() + ":" + change.partnerId(),
                new PartnerReportEvent(stamp.eventId(), stamp.occurredAt(), stamp.actor(), payload));
    }

    private static PartnerReported payload(ReportChange change, ResultSet row) throws SQLException {
        return PartnerReported.newBuilder()
                .setAccountId(change.accountId().toString())
                .setAccountName(row.getString("name"))
                .setCity(Sql.text(row, "city"))
                .setState(Sql.text(row, "state"))
                .setCountry(Sql.text(row, "country"))
                .setPartnerId(change.partnerId().toString())
                .setPartnerName(row.getString("partner_name"))
                .setRequestId(change.requestId().toString())
                .setRequestingEcm(row.getString("requested_by"))
                .setAssociatedEcm(Sql.text(row, "ecm"))
                .setContactId(change.contactId().toString())
                .setContactName(change.contactName())
                .setBefore(change.before().nothing() ? null : report(change.before()))
                .setAfter(report(change.after()))
                .build();
    }

    private static Report report(Said said) {
        return Report.newBuilder()
                .setStatus(said.status() == null ? null : AccountStatus.valueOf(said.status()))
                .setBusiness(said.business())
                .setIt(said.it())
                .setExecLevel(said.execLevel())
                .setNotes(said.notes())
                .build();
    }
}
