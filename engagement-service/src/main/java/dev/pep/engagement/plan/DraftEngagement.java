package dev.pep.engagement.plan;

import dev.pep.platform.event.EventStamp;
import dev.pep.platform.event.EventStamps;
import dev.pep.platform.problem.Conflict;
import dev.pep.platform.security.InternalUser;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Starts drafts, from nothing or from an earlier engagement, and discards them. */
@Component
public class DraftEngagement {

    private final FindEngagement find;
    private final Engagements engagements;
    private final PlanRules rules;
    private final InvitedBefore invitedBefore;
    private final EngagementEvents events;
    private final EventStamps stamps;

    DraftEngagement(
            FindEngagement find,
            Engagements engagements,
            PlanRules rules,
            InvitedBefore invitedBefore,
            EngagementEvents events,
            EventStamps stamps) {
        this.find = find;
        this.engagements = engagements;
        this.rules = rules;
        this.invitedBefore = invitedBefore;
        this.events = events;
        this.stamps = stamps;
    }

    /** Starts a draft of the caller. */
    @Transactional
    public UUID start(EngagementRequest wanted, InternalUser user) {
        EventStamp stamp = stamps.next();
        Engagement draft = engagements.save(Engagement.draft(
                rules.plan(wanted, null, user), rules.partners(wanted), Person.of(user), stamp.occurredAt()));
        events.record(stamp, draft, Act.CREATED, Map.of());
        return draft.id();
    }

    /** Starts a draft of the caller with the same plan for the next quarter, and the same partners. */
    @Transactional
    public UUID again(UUID id, InternalUser user) {
        Engagement earlier = find.visible(id, user);
        EventStamp stamp = stamps.next();
        Engagement draft = engagements.save(Engagement.draft(
                earlier.plan().nextQuarter(user.ous()),
                earlier.isDraft() ? earlier.partners() : invitedBefore.by(earlier),
                Person.of(user),
                stamp.occurredAt()));
        events.record(
                stamp, draft, Act.DUPLICATED, Map.of("from", earlier.plan().title(), "fromId", earlier.id()));
        return draft.id();
    }

    /** Discards a draft for good. */
    @Transactional
    public void discard(UUID id, InternalUser user) {
        Engagement draft = find.held(id, user);
        if (!draft.isDraft()) {
            throw new Conflict(
                    "engagement-published",
                    "The engagement is published",
                    "A published engagement cannot be discarded. Cancel it instead.");
        }
        engagements.deleteById(id);
    }
}
