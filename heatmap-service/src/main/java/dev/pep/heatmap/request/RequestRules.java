package dev.pep.heatmap.request;

import dev.pep.heatmap.partner.Partner;
import dev.pep.heatmap.partner.Partners;
import dev.pep.platform.problem.Conflict;
import dev.pep.platform.problem.Invalid;
import dev.pep.platform.security.InternalUser;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a request must be before it is sent. */
@Component
class RequestRules {

    static final int LONGEST_MESSAGE = 2_000;
    static final int MOST_PARTNERS = 100;
    private static final int FARTHEST_YEARS = 1;
    private static final ZoneId LAST_ZONE_ON_EARTH = ZoneOffset.ofHours(-12);

    private final Partners partners;
    private final Clock clock;

    RequestRules(Partners partners, Clock clock) {
        this.partners = partners;
        this.clock = clock;
    }

    /**
     * Returns the zone in which a person's days begin; where it is not known, a day lasts until it is over everywhere.
     */
    static ZoneId zone(InternalUser user) {
        return Objects.requireNonNullElse(user.zone(), LAST_ZONE_ON_EARTH);
    }

    void check(SendRequest request, InternalUser user) {
        Map<String, String> errors = new HashMap<>();
        wrongDue(request.dueOn(), user).ifPresent(wrong -> errors.put("dueOn", wrong));
        String message = Objects.requireNonNullElse(request.message(), "");
        if (message.codePointCount(0, message.length()) > LONGEST_MESSAGE) {
            errors.put("message", "The message is longer than " + LONGEST_MESSAGE + " characters.");
        }
        if (message.indexOf('\0') >= 0) {
            errors.put("message", "The message holds a character that is not text.");
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }

    private Optional<String> wrongDue(@Nullable LocalDate dueOn, InternalUser user) {
        LocalDate today = LocalDate.now(clock.withZone(zone(user)));
        if (dueOn != null && dueOn.isBefore(today)) {
            return Optional.of("The due date is in the past.");
        }
        return dueOn != null && dueOn.isAfter(today.plusYears(FARTHEST_YEARS))
                ? Optional.of("The due date is more than a year ahead.")
                : Optional.empty();
    }

    /** Returns a due date that may take the place of another one. */
    LocalDate laterDue(@Nullable LocalDate before, @Nullable LocalDate dueOn, InternalUser user) {
        Optional<String> wrong = wrongDue(dueOn, user);
        if (wrong.isPresent()) {
            throw new Invalid(Map.of("dueOn", wrong.get()));
        }
        if (dueOn == null || before != null && !dueOn.isAfter(before)) {
            throw new Invalid(Map.of("dueOn", "Choose a day after the present due date."));
        }
        return dueOn;
    }

    /** Returns the partners in the order in which they were named, each once. */
    List<Partner> partners(@Nullable List<UUID> partnerIds) {
        Set<UUID> ids = new LinkedHashSet<>(Objects.requireNonNullElse(partnerIds, List.of()));
        ids.remove(null);
        if (ids.size() > MOST_PARTNERS) {
            throw new Invalid(Map.of("partnerIds", "At most " + MOST_PARTNERS + " partners can be asked at once."));
        }
        Map<UUID, Partner> found =
                partners.byIds(ids).stream().collect(Collectors.toMap(Partner::id, Function.identity()));
        if (found.size() < ids.size()) {
            throw new Invalid(Map.of("partnerIds", "One of the partners does not exist."));
        }
        return ids.stream().map(found::get).toList();
    }

    void checkReachable(List<Partner> asked) {
        if (asked.isEmpty()) {
            throw new Invalid(Map.of("partnerIds", "Choose at least one partner."));
        }
        Map<String, String> problems = asked.stream()
                .filter(partner -> problem(partner).isPresent())
                .collect(Collectors.toMap(
                        Partner::name, partner -> problem(partner).orElseThrow()));
        if (!problems.isEmpty()) {
            throw new Conflict(
                    "partner-cannot-be-asked",
                    "A partner cannot be asked",
                    String.join(" ", problems.values()) + " Nothing was sent.",
                    Map.of("partners", problems.keySet()));
        }
    }

    /** Returns why a partner cannot be asked, if so. */
    static Optional<String> problem(Partner partner) {
        if (!partner.active()) {
            return Optional.of(partner.name() + " is not active.");
        }
        return partner.reachable().isEmpty()
                ? Optional.of(partner.name() + " has no active contact.")
                : Optional.empty();
    }
}
