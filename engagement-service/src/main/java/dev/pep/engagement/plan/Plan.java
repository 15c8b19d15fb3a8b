package dev.pep.engagement.plan;

import dev.pep.engagement.account.Criteria;
import dev.pep.event.engagement.EngagementAspect;
import dev.pep.platform.security.OuScope;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * What a coordinator plans.
 *
 * @param ou the operating unit to which the engagement belongs
 * @param criteria which accounts it is about
 * @param zone the time zone of its days
 * @param firstDay first day of the wished window
 * @param lastDay last day of it
 * @param message what the invitation says to the partners
 */
public record Plan(
        EngagementType type,
        String title,
        @Nullable String description,
        String ou,
        @Embedded.Empty Criteria criteria,
        ZoneId zone,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable String message) {

    private static final int QUARTER_MONTHS = 3;

    /** Returns what is different in another plan, as far as others are told. */
    List<EngagementAspect> differences(Plan other) {
        Map<EngagementAspect, Boolean> differs = new LinkedHashMap<>();
        differs.put(EngagementAspect.TYPE, type != other.type);
        differs.put(EngagementAspect.TITLE, !title.equals(other.title));
        differs.put(EngagementAspect.DESCRIPTION, !Objects.equals(description, other.description));
        differs.put(EngagementAspect.CRITERIA, !criteria.equals(other.criteria));
        differs.put(EngagementAspect.DATES, !sameDates(other));
        return differs.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Returns the same for the next quarter, for somebody of this scope. */
    Plan nextQuarter(OuScope scope) {
        Criteria within = criteria.within(scope, ou);
        return new Plan(type, title, description, ou, within, zone, later(firstDay), later(lastDay), message);
    }

    private boolean sameDates(Plan other) {
        return Objects.equals(firstDay, other.firstDay)
                && Objects.equals(lastDay, other.lastDay)
                && zone.equals(other.zone);
    }

    private static @Nullable LocalDate later(@Nullable LocalDate day) {
        return day == null ? null : day.plusMonths(QUARTER_MONTHS);
    }
}
