package dev.pep.engagement.invitation;

import dev.pep.engagement.plan.Engagement;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** How long the page of a partner that takes part stays open. */
@Component
class RoomTerm {

    private final InvitationSettings settings;

    RoomTerm(InvitationSettings settings) {
        this.settings = settings;
    }

    /** Returns its end: that long after the engagement's last day, or after now if that is later. */
    Instant end(Engagement engagement, Instant now) {
        LocalDate last = engagement.plan().lastDay();
        Instant from = last == null
                ? now
                : last.plusDays(1).atStartOfDay(engagement.plan().zone()).toInstant();
        return (from.isBefore(now) ? now : from).plus(settings.roomAfter());
    }
}
