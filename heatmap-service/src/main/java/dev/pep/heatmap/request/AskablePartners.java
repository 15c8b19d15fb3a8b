package dev.pep.heatmap.request;

import dev.pep.heatmap.partner.Partner;
import dev.pep.heatmap.partner.Partners;
import dev.pep.platform.problem.Conflict;
import dev.pep.platform.problem.Invalid;
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

/** Which partners can be asked: active ones with an active contact. */
@Component
public class AskablePartners {

    /** How many can be asked at once. */
    public static final int MOST = 100;

    private final Partners partners;

    AskablePartners(Partners partners) {
        this.partners = partners;
    }

    /** Returns the partners in the order in which they were named, each once, whether they can be asked or not. */
    public List<Partner> named(@Nullable List<UUID> partnerIds) {
        Set<UUID> ids = new LinkedHashSet<>(Objects.requireNonNullElse(partnerIds, List.of()));
        ids.remove(null);
        if (ids.size() > MOST) {
            throw new Invalid(Map.of("partnerIds", "At most " + MOST + " partners can be asked at once."));
        }
        Map<UUID, Partner> found =
                partners.byIds(ids).stream().collect(Collectors.toMap(Partner::id, Function.identity()));
        if (found.size() < ids.size()) {
            throw new Invalid(Map.of("partnerIds", "One of the partners does not exist."));
        }
        return ids.stream().map(found::get).toList();
    }

    /** Returns a partner, whether it can be asked or not. */
    public Optional<Partner> find(UUID partnerId) {
        return partners.byIds(List.of(partnerId)).stream().findFirst();
    }

    /** Returns the partners, at least one, each of which can be asked. */
    public List<Partner> askable(@Nullable List<UUID> partnerIds) {
        List<Partner> asked = named(partnerIds);
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
        return asked;
    }

    /** Returns why a partner cannot be asked, if so. */
    public static Optional<String> problem(Partner partner) {
        if (!partner.active()) {
            return Optional.of(partner.name() + " is not active.");
        }
        return partner.reachable().isEmpty()
                ? Optional.of(partner.name() + " has no active contact.")
                : Optional.empty();
    }
}
