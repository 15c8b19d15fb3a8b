package dev.pep.engagement.plan;

import dev.pep.engagement.account.Criteria;
import dev.pep.engagement.account.CriteriaRequest;
import dev.pep.engagement.partner.ChosenPartners;
import dev.pep.engagement.partner.Partners;
import dev.pep.platform.problem.Invalid;
import dev.pep.platform.security.InternalUser;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a plan must be; every broken rule is told at once, by field. */
@Component
class PlanRules {

    static final int LONGEST_TITLE = 120;
    static final int LONGEST_TEXT = 4_000;
    private static final int LAST_YEAR = 9999;
    private static final ZoneId UTC = ZoneId.of("UTC");

    private final Partners partners;

    PlanRules(Partners partners) {
        this.partners = partners;
    }

    /**
     * Returns the plan that a request describes.
     *
     * @param before the plan that it replaces, if there is one
     */
    Plan plan(EngagementRequest wanted, @Nullable Plan before, InternalUser user) {
        Map<String, String> errors = new LinkedHashMap<>();
        String ou = text(wanted.ou());
        ZoneId zone = zone(wanted.zone(), user, errors);
        Criteria criteria = criteria(wanted.criteria(), Objects.requireNonNullElse(ou, ""), before, user, errors);
        if (ou == null || !user.ous().includes(ou)) {
            errors.put("ou", "Choose one of your operating units.");
        }
        length(wanted.title(), LONGEST_TITLE, "title", errors);
        length(wanted.description(), LONGEST_TEXT, "description", errors);
        length(wanted.message(), LONGEST_TEXT, "message", errors);
        days(wanted.firstDay(), wanted.lastDay(), errors);
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
        return new Plan(
                Objects.requireNonNullElse(wanted.type(), EngagementType.CO_SELL),
                Objects.requireNonNullElse(text(wanted.title()), ""),
                text(wanted.description()),
                Objects.requireNonNull(ou),
                criteria,
                zone,
                wanted.firstDay(),
                wanted.lastDay(),
                text(wanted.message()));
    }

    /** Returns the partners that a request names, each once. */
    List<UUID> partners(EngagementRequest wanted) {
        List<UUID> ids = ChosenPartners.each(wanted.partnerIds());
        if (ids.size() > ChosenPartners.MOST) {
            throw new Invalid(
                    Map.of("partnerIds", "At most " + ChosenPartners.MOST + " partners can be invited at once."));
        }
        if (!partners.byIds(ids).keySet().containsAll(ids)) {
            throw new Invalid(Map.of("partnerIds", "One of the partners does not exist."));
        }
        return ids;
    }

    /** Whoever is not aligned to all operating units has to say which ones are meant: at first the engagement's own. */
    private static Criteria criteria(
            @Nullable CriteriaRequest wanted,
            String ou,
            @Nullable Plan before,
            InternalUser user,
            Map<String, String> errors) {
        Criteria criteria = wanted == null ? Criteria.ANY : wanted.criteria();
        if (!criteria.namesOnly(user.ous(), before == null ? Criteria.ANY : before.criteria())) {
            errors.put("criteria", "Choose operating units that you are aligned to.");
        }
        return user.ous().all() ? criteria : criteria.withinUnits(List.of(ou));
    }

    private static ZoneId zone(@Nullable String wanted, InternalUser user, Map<String, String> errors) {
        if (wanted == null) {
            return Objects.requireNonNullElse(user.zone(), UTC);
        }
        // Only regions: PostgreSQL reads the sign of an offset the other way round.
        if (!ZoneId.getAvailableZoneIds().contains(wanted)) {
            errors.put("zone", "\"" + wanted + "\" is not a time zone. Use one such as America/Chicago.");
            return UTC;
        }
        return ZoneId.of(wanted);
    }

    private static void days(@Nullable LocalDate first, @Nullable LocalDate last, Map<String, String> errors) {
        if (first != null && last != null && last.isBefore(first)) {
            errors.put("lastDay", "The last day is before the first one.");
        }
        if (first != null && (first.getYear() < 1 || first.getYear() > LAST_YEAR)
                || last != null && (last.getYear() < 1 || last.getYear() > LAST_YEAR)) {
            errors.put("firstDay", "The days must lie between the years 1 and " + LAST_YEAR + ".");
        }
    }

    private static void length(@Nullable String text, int longest, String field, Map<String, String> errors) {
        if (text != null && text.length() > longest) {
            errors.put(field, "Use at most " + longest + " characters.");
        }
    }

    private static @Nullable String text(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
