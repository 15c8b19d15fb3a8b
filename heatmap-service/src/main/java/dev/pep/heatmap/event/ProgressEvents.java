package dev.pep.heatmap.event;

import dev.pep.event.Person;
import dev.pep.event.Topics;
import dev.pep.event.request.ReportDone;
import dev.pep.event.request.ReportOpened;
import dev.pep.event.request.ReportReopened;
import dev.pep.event.request.ReportRequestEvent;
import dev.pep.platform.event.EventStamp;
import dev.pep.platform.event.Outbox;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Publishes what a partner does with a request. The request's row must be locked. */
@Component
public class ProgressEvents {

    private static final String CONTEXT = """
            SELECT q.partner_id, q.partner_name, q.requested_by, q.requester_name, q.accounts,
                q.reported
            FROM report_request q WHERE q.id = :request
            """;

    private final JdbcClient jdbc;
    private final Outbox outbox;

    ProgressEvents(JdbcClient jdbc, Outbox outbox) {
        this.jdbc = jdbc;
        this.outbox = outbox;
    }

    /** Publishes that a contact has opened its link for the first time. */
    public void opened(EventStamp stamp, UUID requestId, UUID contactId, String contactName) {
        publish(stamp, requestId, new ReportOpened(requestId.toString(), contactId.toString(), contactName));
    }

    /** Publishes that the partner says that it is done. */
    public void done(EventStamp stamp, UUID requestId, UUID contactId, String contactName) {
        ReportDone.Builder done = ReportDone.newBuilder()
                .setRequestId(requestId.toString())
                .setContactId(contactId.toString())
                .setContactName(contactName);
        publish(
                stamp,
                requestId,
                jdbc.sql(CONTEXT)
                        .param("request", requestId)
                        .query((row, n) -> done(done, row))
                        .single());
    }

    /** Publishes that the partner goes on after having been done. */
    public void reopened(EventStamp stamp, UUID requestId, UUID partnerId, UUID contactId) {
        publish(stamp, requestId, new ReportReopened(requestId.toString(), partnerId.toString(), contactId.toString()));
    }

    private static ReportDone done(ReportDone.Builder done, ResultSet row) throws SQLException {
        return done.setPartnerId(row.getString("partner_id"))
                .setPartnerName(row.getString("partner_name"))
                .setRequestedBy(new Person(row.getString("requested_by"), row.getString("requester_name")))
                .setAccounts(row.getInt("accounts"))
                .setReported(row.getInt("reported"))
                .build();
    }

    private void publish(EventStamp stamp, UUID requestId, SpecificRecord payload) {
        outbox.publish(
                Topics.REPORT_REQUEST,
                requestId.toString(),
                new ReportRequestEvent(stamp.eventId(), stamp.occurredAt(), stamp.actor(), payload));
    }
}
