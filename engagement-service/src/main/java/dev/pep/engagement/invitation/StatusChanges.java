package dev.pep.engagement.invitation;

import dev.pep.engagement.plan.Engagement;
import dev.pep.engagement.plan.EngagementEvents;
import dev.pep.event.engagement.EngagementStatus;
import dev.pep.event.engagement.EngagementStatusChanged;
import dev.pep.platform.event.EventStamps;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells when what happened has given a published engagement another status (E10). */
@Component
class StatusChanges {

    private static final String TAKING_PART =
            "SELECT count(*) FROM invitation WHERE engagement_id = :id AND state = 'ACCEPTED'";

    private final JdbcClient jdbc;
    private final EngagementEvents events;
    private final EventStamps stamps;

    StatusChanges(JdbcClient jdbc, EngagementEvents events, EventStamps stamps) {
        this.jdbc = jdbc;
        this.events = events;
        this.stamps = stamps;
    }

    /** A partner has accepted: the first one makes the difference. */
    void accepted(Engagement engagement) {
        if (takingPart(engagement.id()) == 1) {
            publish(engagement, EngagementStatus.PLANNING, EngagementStatus.PREPARING);
        }
    }

    /** A partner takes part no more: the last one makes the difference. */
    void left(Engagement engagement) {
        if (takingPart(engagement.id()) == 0) {
            publish(engagement, EngagementStatus.PREPARING, EngagementStatus.PLANNING);
        }
    }

    void cancelled(Engagement engagement) {
        EngagementStatus before =
                takingPart(engagement.id()) > 0 ? EngagementStatus.PREPARING : EngagementStatus.PLANNING;
        publish(engagement, before, EngagementStatus.CANCELLED);
    }

    private void publish(Engagement engagement, EngagementStatus before, EngagementStatus after) {
        events.publish(
                stamps.next(),
                engagement,
                new EngagementStatusChanged(
                        engagement.id().toString(), EngagementEvents.brief(engagement), before, after, null));
    }

    private int takingPart(UUID engagement) {
        return jdbc.sql(TAKING_PART)
                .param("id", engagement)
                .query(Integer.class)
                .single();
    }
}
