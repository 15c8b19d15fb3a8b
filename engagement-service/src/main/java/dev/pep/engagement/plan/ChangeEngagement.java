package dev.pep.engagement.plan;

import dev.pep.platform.event.EventStamp;
import dev.pep.platform.event.EventStamps;
import dev.pep.platform.problem.Invalid;
import dev.pep.platform.security.InternalUser;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes the plan of an engagement, if the caller has seen the latest. */
@Component
public class ChangeEngagement {

    private final FindEngagement find;
    private final Engagements engagements;
    private final PlanRules rules;
    private final EngagementEvents events;
    private final EventStamps stamps;

    ChangeEngagement(
            FindEngagement find,
            Engagements engagements,
            PlanRules rules,
            EngagementEvents events,
            EventStamps stamps) {
        this.find = find;
        this.engagements = engagements;
        this.rules = rules;
        this.events = events;
        this.stamps = stamps;
    }

    /**
     * Changes it.
     *
     * @return whether it was changed; not if somebody else has changed it since the caller read it
     */
    @Transactional
    public boolean change(UUID id, EngagementRequest wanted, InternalUser user) {
        Engagement engagement = find.held(id, user);
        if (wanted.version() == null) {
            throw new Invalid(Map.of("version", "Say which version you have read."));
        }
        if (engagement.version() != wanted.version()) {
            return false;
        }
        Plan before = engagement.plan();
        List<UUID> invited = engagement.isDraft() ? rules.partners(wanted) : List.of();
        Plan plan = rules.plan(wanted, before, user);
        requireSameUnit(engagement, plan);
        List<String> fields = ChangedFields.between(before, plan);
        boolean otherPartners = engagement.isDraft() && !invited.equals(engagement.partners());
        if (!fields.isEmpty() || otherPartners) {
            EventStamp stamp = stamps.next();
            engagement.change(plan, invited, Person.of(user), stamp);
            engagements.save(engagement);
            events.record(stamp, engagement, Act.CHANGED, Map.of("fields", ChangedFields.with(fields, otherPartners)));
        }
        return true;
    }

    private static void requireSameUnit(Engagement engagement, Plan plan) {
        if (!engagement.isDraft() && !engagement.plan().ou().equals(plan.ou())) {
            throw new Invalid(Map.of("ou", "A published engagement stays in its operating unit."));
        }
    }
}
