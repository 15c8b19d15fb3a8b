package dev.pep.heatmap.request.engagement;

import dev.pep.heatmap.link.LinkTerm;
import dev.pep.heatmap.request.DueDates;
import dev.pep.heatmap.request.Wish;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/**
 * Makes of what an engagement asks what a request can hold, by the days of the engagement's zone. A due date that no
 * request may have, such as one that has passed until this service hears of it, is left out: the partner is asked all
 * the same.
 */
@Component
class MakeWish {

    private final DueDates dueDates;
    private final LinkTerm term;
    private final Clock clock;

    MakeWish(DueDates dueDates, LinkTerm term, Clock clock) {
        this.dueDates = dueDates;
        this.term = term;
        this.clock = clock;
    }

    Wish of(Asked asked) {
        ZoneId zone = DueDates.zone(asked.zone());
        LocalDate dueOn = dueDates.problem(asked.dueOn(), zone).isEmpty() ? asked.dueOn() : null;
        return new Wish(
                asked.requestId(),
                asked.asker().getId(),
                asked.asker().getName(),
                dueOn,
                asked.message(),
                term.end(dueOn, zone, clock.instant()));
    }
}
