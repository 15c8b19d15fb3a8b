package dev.pep.heatmap.partner;

import dev.pep.platform.problem.Invalid;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds the active partners that a pasted list of names means; what could mean two partners matches none. */
@Component
class MatchPartners {

    static final int MOST_NAMES = 1_000;

    private final Partners partners;

    MatchPartners(Partners partners) {
        this.partners = partners;
    }

    /** A name as it was pasted, and the partner that it means. */
    record Match(String input, UUID partnerId, String name) {}

    /** What was matched, and which names were not, and why. */
    record Matches(List<Match> matched, List<UnmatchedName> unmatched) {}

    Matches match(List<String> names) {
        if (names.size() > MOST_NAMES) {
            throw new Invalid(Map.of("names", "At most " + MOST_NAMES + " names can be matched at once."));
        }
        List<Partner> all = partners.find("");
        List<Match> matched = new ArrayList<>();
        List<UnmatchedName> unmatched = new ArrayList<>();
        names.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .forEach(name -> {
                    List<Partner> meant = meant(name, all);
                    if (meant.size() == 1 && meant.getFirst().active()) {
                        matched.add(new Match(
                                name, meant.getFirst().id(), meant.getFirst().name()));
                    } else if (meant.isEmpty()) {
                        unmatched.add(UnmatchedName.unknown(name, NearNames.of(name, all, MatchPartners::plain)));
                    } else {
                        unmatched.add(UnmatchedName.of(name, meant));
                    }
                });
        return new Matches(matched, unmatched);
    }

    /** Active partners come before those that are not; within either, a full name before a short one. */
    private static List<Partner> meant(String name, List<Partner> all) {
        String wanted = plain(name);
        return Stream.of(true, false)
                .flatMap(active -> Stream.<Function<Partner, String>>of(Partner::name, Partner::shortName)
                        .map(word -> called(wanted, active, word, all)))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<Partner> called(
            String wanted, boolean active, Function<Partner, String> word, List<Partner> all) {
        return all.stream()
                .filter(partner -> partner.active() == active && !wanted.isEmpty())
                .filter(partner -> plain(word.apply(partner)).equals(wanted))
                .toList();
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
