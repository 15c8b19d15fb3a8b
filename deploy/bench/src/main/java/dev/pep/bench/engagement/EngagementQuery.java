package dev.pep.bench.engagement;

import dev.pep.bench.data.Dice;
import dev.pep.bench.data.Vocabulary;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A list of engagements: some filters, and an order. */
record EngagementQuery(String filter, String sort, String dir) {

    private static final String[] SORTS = {"changed", "title", "state", "ou", "organiser", "firstDay", "due"};

    /** Returns a list that people look at: every second one is the whole list in some order. */
    static EngagementQuery of(int number) {
        var dice = new Dice(number, 21);
        String filter = switch (dice.below(8)) {
            case 0 -> "&state=PREPARING";
            case 1 -> "&type=CO_SELL&state=PLANNING&state=PREPARING";
            case 2 -> "&ou=" + encoded(Vocabulary.UNIT[dice.below(3)]);
            case 3 -> "&attention=OVERDUE";
            default -> "";
        };
        return new EngagementQuery(filter, dice.of(SORTS), dice.of("asc", "desc"));
    }

    String path(int limit) {
        return "/api/engagement/engagements?limit=" + limit + "&sort=" + sort + "&dir=" + dir + filter;
    }

    static String after(String path, String cursor) {
        return path + "&after=" + encoded(cursor);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
