package dev.pep.engagement.plan;

import dev.pep.event.engagement.EngagementAspect;
import dev.pep.platform.event.EventStamp;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened to an engagement, as the engagement registers it. */
public sealed interface EngagementAct {

    /** It was published. */
    record Published(Engagement engagement, EventStamp stamp) implements EngagementAct {}

    /**
     * It was changed after its publication.
     *
     * @param formerOrganiser who owned it before, if it was handed over
     */
    record Changed(
            Engagement engagement,
            EventStamp stamp,
            List<EngagementAspect> changes,
            @Nullable Person formerOrganiser) implements EngagementAct {}
}
