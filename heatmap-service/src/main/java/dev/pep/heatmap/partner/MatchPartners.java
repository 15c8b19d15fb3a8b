package dev.pep.heatmap.partner;

import dev.pep.platform.problem.Invalid;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Finds the active partners that a pasted list of names means; what could mean two partners matches none. */
@Component
class MatchPartners {

    private static final int MOST_NAMES = 1_000;

    private final Partners partners;

    MatchPartners(Partners partners) {
        this.partners = partners;
    }

    /** A name as it was pasted, and the partner that it means. */
    record Match(String input, UUID partnerId, String name) {}

    /** What was matched, and which names were not. */
    record Matches(List<Match> matched, List<String> unmatched) {}

    Matches match(List<String> names) {
        if (names.size() > MOST_NAMES) {
            throw new Invalid(Map.of("names", "At most " + MOST_NAMES + " names can be matched at once."));
        }
        List<Partner> active =
                partners.find("").stream().filter(Partner::active).toList();
        List<Match> matched = new ArrayList<>();
        List<String> unmatched = new ArrayList<>();
        names.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .forEach(name -> meant(name, active)
                        .ifPresentOrElse(
                                partner -> matched.add(new Match(name, partner.id(), partner.name())),
                                () -> unmatched.add(name)));
        return new Matches(matched, unmatched);
    }

    private static Optional<Partner> meant(String name, List<Partner> active) {
        return only(name, active, Partner::name).or(() -> only(name, active, Partner::shortName));
    }

    private static Optional<Partner> only(String name, List<Partner> active, Function<Partner, String> word) {
        String wanted = plain(name);
        List<Partner> found = active.stream()
                .filter(partner -> plain(word.apply(partner)).equals(wanted))
                .toList();
        return found.size() == 1 && !wanted.isEmpty() ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
