package dev.pep.bench.heatmap;

import dev.pep.bench.data.Dice;
import dev.pep.bench.data.Ids;
import dev.pep.bench.data.Vocabulary;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A list of the heatmap: some filters with one value each, and an order. */
record Query(Map<String, String> filters, String sort, boolean descending) {

    private static final List<String> SORTS = List.of("name", "ou", "segment", "industry", "city", "ecm", "lastReport");
    private static final List<String> FILTERS =
            List.of("ou", "segment", "industry", "status", "partner", "age", "ecm", "q");

    /** Returns a list of one unit by three more filters, as the benchmark {@code list} asks for. */
    static Query ofOneUnit(int number, int partners) {
        var dice = new Dice(number, 11);
        Map<String, String> filters = new LinkedHashMap<>();
        for (String name : List.of("ou", "segment", "industry", dice.of("status", "age", "partner"))) {
            filters.put(name, value(name, dice, partners));
        }
        return new Query(filters, dice.of("name", "lastReport"), false);
    }

    /** Returns any list: up to four filters and any order. */
    static Query any(int number, int partners) {
        var dice = new Dice(number, 12);
        Map<String, String> filters = new LinkedHashMap<>();
        int wanted = dice.below(5);
        for (int i = 0; i < wanted; i++) {
            String name = FILTERS.get(dice.below(FILTERS.size()));
            filters.put(name, value(name, dice, partners));
        }
        return new Query(filters, SORTS.get(dice.below(SORTS.size())), dice.happens(0.5));
    }

    private static String value(String name, Dice dice, int partners) {
        return switch (name) {
            case "ou" -> Vocabulary.UNIT[dice.skewed(Vocabulary.UNIT.length)];
            case "segment" -> Vocabulary.SEGMENT[dice.skewed(Vocabulary.SEGMENT.length)];
            case "industry" -> Vocabulary.INDUSTRY[dice.skewed(Vocabulary.INDUSTRY.length)];
            case "status" -> dice.of("TARGET", "PAST_CUSTOMER", "ACTIVE_CUSTOMER");
            case "partner" -> Ids.PARTNER.of(1L + dice.skewed(partners)).toString();
            case "age" -> dice.of("within-90", "within-365", "older-than-365");
            case "ecm" -> "ecm.central." + (1 + dice.below(4)) + "@pep.example";
            default -> dice.of("cedar", "harbor street", "bakery", "zürich", "00012");
        };
    }

    String path(int limit) {
        String more = filters.entrySet().stream()
                .map(filter -> "&" + filter.getKey() + "=" + encoded(filter.getValue()))
                .collect(Collectors.joining());
        return "/api/heatmap/accounts?sort=" + sort + "&dir=" + (descending ? "desc" : "asc") + "&limit=" + limit
                + more;
    }

    static String after(String path, String cursor) {
        return path + "&after=" + encoded(cursor);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    String words() {
        return Stream.concat(
                        filters.entrySet().stream().map(filter -> filter.getKey() + " " + filter.getValue()),
                        Stream.of("by " + sort + (descending ? " descending" : "")))
                .collect(Collectors.joining(", "));
    }
}
