package dev.pep.engagement.desk;

import dev.pep.engagement.desk.list.Attention;
import dev.pep.engagement.plan.FindEngagement;
import dev.pep.platform.access.CallerParams;
import dev.pep.platform.security.InternalUser;
import dev.pep.platform.sql.Sql;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Whose work it is, and until when it is looked at. */
@Component
class WorkScope {

    /** The engagements whose work is the caller's, as {@code mine}. */
    static final String MINE = """
            WITH mine AS (
                SELECT e.id, e.title, e.first_day, e.last_day, s.state
                FROM engagement e JOIN engagement_standing s ON s.id = e.id
                WHERE (:everywhere OR e.ou = ANY (CAST(:ous AS text[]))) AND s.state <> 'CANCELLED'
                    AND (NOT :coordinates OR e.organiser_email = :me) AND (:coordinates OR s.state <> 'DRAFT'))
            """;

    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final int WEEK = 7;
    private static final int WEEKS_AHEAD = 4;

    private final Clock clock;

    WorkScope(Clock clock) {
        this.clock = clock;
    }

    Map<String, Object> of(InternalUser user) {
        ZoneId zone = Objects.requireNonNullElse(user.zone(), UTC);
        LocalDate today = LocalDate.now(clock.withZone(zone));
        Map<String, Object> params = new HashMap<>(CallerParams.of(user));
        params.put("coordinates", FindEngagement.coordinates(user));
        params.put("zone", zone.getId());
        params.put("today", today);
        params.put("week", today.plusDays(WEEK));
        params.put("month", today.plusWeeks(WEEKS_AHEAD));
        params.put("expiring", Sql.at(clock.instant().plus(Attention.SOON)));
        params.put("lately", Sql.at(clock.instant().minus(Attention.LATELY)));
        return params;
    }
}
