package dev.pep.engagement.plan;

import dev.pep.platform.event.EventStamp;
import java.time.Instant;
import org.springframework.data.relational.core.mapping.Embedded;

/** Who changed an engagement last, and when. */
public record Change(@Embedded.Empty(prefix = "by_") Person by, Instant at) {

    static Change of(Person by, EventStamp stamp) {
        return new Change(by, stamp.occurredAt());
    }
}
