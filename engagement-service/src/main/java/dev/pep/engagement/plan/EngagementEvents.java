package dev.pep.engagement.plan;

import dev.pep.engagement.account.Criteria;
import dev.pep.engagement.partner.Partner;
import dev.pep.engagement.partner.Partners;
import dev.pep.event.PartnerName;
import dev.pep.event.Topics;
import dev.pep.event.engagement.EngagementBrief;
import dev.pep.event.engagement.EngagementChanged;
import dev.pep.event.engagement.EngagementEvent;
import dev.pep.event.engagement.EngagementPublished;
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
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Publishes what happens to an engagement, and keeps the same in its history. The engagement is new or held, so that
 * its events stay in order.
 */
@Component
public class EngagementEvents {

    private final Outbox outbox;
    private final Audit audit;
    private final Partners partners;

    EngagementEvents(Outbox outbox, Audit audit, Partners partners) {
        this.outbox = outbox;
        this.audit = audit;
        this.partners = partners;
    }

    @EventListener
    void on(EngagementAct.Published act) {
        Engagement engagement = act.engagement();
        Map<UUID, Partner> known = partners.byIds(engagement.partners());
        List<PartnerName> invited = engagement.partners().stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .map(partner -> new PartnerName(partner.id().toString(), partner.name()))
                .toList();
        publish(
                act.stamp(),
                engagement,
                new EngagementPublished(
                        engagement.id().toString(),
                        brief(engagement),
                        avro(engagement.plan().criteria()),
                        invited));
        record(act.stamp(), engagement, Act.PUBLISHED, Map.of());
    }

    @EventListener
    void on(EngagementAct.Changed act) {
        Engagement engagement = act.engagement();
        Person former = act.formerOrganiser();
        publish(
                act.stamp(),
                engagement,
                new EngagementChanged(
                        engagement.id().toString(),
                        brief(engagement),
                        avro(engagement.plan().criteria()),
                        act.changes(),
                        former == null ? null : former.avro()));
    }

    /** Publishes an event of an engagement. */
    public void publish(EventStamp stamp, Engagement engagement, SpecificRecord payload) {
        outbox.publish(
                Topics.ENGAGEMENT,
                engagement.id().toString(),
                new EngagementEvent(stamp.eventId(), stamp.occurredAt(), stamp.actor(), payload));
    }

    /** Keeps something in the history of an engagement. */
    public void record(EventStamp stamp, Engagement engagement, Act act, Map<String, ?> detail) {
        audit.record(stamp, act.words(), engagement.id(), detail);
    }

    /** Returns what messages say of an engagement. */
    public static EngagementBrief brief(Engagement engagement) {
        Plan plan = engagement.plan();
        return new EngagementBrief(
                dev.pep.event.engagement.EngagementType.valueOf(plan.type().name()),
                plan.title(),
                plan.description(),
                plan.ou(),
                engagement.organiser().avro(),
                text(plan.firstDay()),
                text(plan.lastDay()),
                plan.zone().getId());
    }

    /** Returns criteria as events have them. */
    public static dev.pep.event.engagement.Criteria avro(Criteria criteria) {
        return new dev.pep.event.engagement.Criteria(
                criteria.segments(),
                criteria.ous(),
                criteria.industries(),
                criteria.statuses().stream().map(Enum::name).toList());
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
