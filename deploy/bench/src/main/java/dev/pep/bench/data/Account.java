package dev.pep.bench.data;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** An invented account of the list. */
record Account(
        int number,
        String key,
        String name,
        String domain,
        String city,
        String state,
        String country,
        String segment,
        String ou,
        String industry,
        String ecm,
        List<String> sellers) {

    private static final int PEOPLE_OF_A_UNIT = 8;

    static Account of(int number) {
        Dice dice = new Dice(number, 1);
        String name = "%s %s %s %06d"
                .formatted(dice.of(Vocabulary.FIRST), dice.of(Vocabulary.SECOND), dice.of(Vocabulary.TRADE), number);
        int unit = dice.skewed(Vocabulary.UNIT.length);
        return new Account(
                number,
                "MAL-%07d".formatted(number),
                name,
                dice.happens(0.08) ? "" : "account%d.example".formatted(number),
                dice.happens(0.04) ? "" : city(dice),
                dice.happens(0.1) ? "" : dice.of(Vocabulary.STATE),
                dice.happens(0.02) ? "" : dice.of(Vocabulary.COUNTRY),
                dice.happens(0.03) ? "" : Vocabulary.SEGMENT[dice.skewed(Vocabulary.SEGMENT.length)],
                Vocabulary.UNIT[unit],
                dice.happens(0.03) ? "" : Vocabulary.INDUSTRY[dice.skewed(Vocabulary.INDUSTRY.length)],
                dice.happens(0.05) ? "" : person("ecm", unit, dice),
                IntStream.range(0, dice.below(3))
                        .mapToObj(i -> person("seller", unit, dice))
                        .distinct()
                        .toList());
    }

    private static String city(Dice dice) {
        String name = dice.of(Vocabulary.CITY);
        return dice.happens(0.5) ? name : name + " " + dice.of(Vocabulary.SECOND);
    }

    /** Returns an address such as {@code ecm.central.3@pep.example}. */
    private static String person(String role, int unit, Dice dice) {
        String words = Vocabulary.UNIT[unit].toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", ".");
        String place = words.startsWith("us.") ? words.substring(3) : words;
        return role + "." + place + "." + (1 + dice.skewed(PEOPLE_OF_A_UNIT)) + "@pep.example";
    }
}
