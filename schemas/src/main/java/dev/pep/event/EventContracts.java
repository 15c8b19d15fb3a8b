package dev.pep.event;

import dev.pep.event.account.AccountEvent;
import dev.pep.event.engagement.EngagementEvent;
import dev.pep.event.notification.NotificationEvent;
import dev.pep.event.partner.PartnerEvent;
import dev.pep.event.report.PartnerReportEvent;
import dev.pep.event.request.ReportRequestEvent;
import java.util.Map;
import org.apache.avro.Schema;

/** Which schema each topic carries: one record per topic, so one subject, {@code <topic>-value}, in the registry. */
public final class EventContracts {

    /** Schemas by topic name. */
    public static final Map<String, Schema> BY_TOPIC = Map.of(
            Topics.ACCOUNT, AccountEvent.getClassSchema(),
            Topics.PARTNER, PartnerEvent.getClassSchema(),
            Topics.REPORT_REQUEST, ReportRequestEvent.getClassSchema(),
            Topics.PARTNER_REPORT, PartnerReportEvent.getClassSchema(),
            Topics.NOTIFICATION, NotificationEvent.getClassSchema(),
            Topics.ENGAGEMENT, EngagementEvent.getClassSchema());

    private EventContracts() {}
}
