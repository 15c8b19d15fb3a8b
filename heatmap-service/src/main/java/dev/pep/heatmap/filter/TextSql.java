package dev.pep.heatmap.filter;

import java.util.List;

/** The words of a search as conditions: each must occur, and a short one must begin the name. */
final class TextSql {

    private static final int MOST_WORDS = 8;
    private static final int SHORTEST_ANYWHERE = 3;

    private TextSql() {}

    static void add(Conditions conditions, List<String> words) {
        if (words.size() > MOST_WORDS) {
            throw HeatmapFilter.invalid("q", "At most " + MOST_WORDS + " words can be searched for.");
        }
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String q = "lower(:q" + i + " COLLATE pg_unicode_fast)";
            // The trigram index cannot help with fewer than three letters; the order of the names can.
            if (word.length() < SHORTEST_ANYWHERE) {
                conditions.and(
                        "a.name_order >= " + q + " AND a.name_order < " + q + " || U&'\\+10FFFF'", "q" + i, word);
            } else {
                String pattern = word.replaceAll("([\\\\%_])", "\\\\$1");
                conditions.and("a.search LIKE '%' || " + q + " || '%'", "q" + i, pattern);
            }
        }
    }
}
