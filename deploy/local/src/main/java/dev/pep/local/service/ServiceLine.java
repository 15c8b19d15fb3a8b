package dev.pep.local.service;

import java.util.List;
import java.util.OptionalInt;

/** One line of the list, read word by word; whatever cannot be meant fails with a sentence about it. */
record ServiceLine(int number, List<String> words) {

    private static final int WORDS = 7;
    private static final int LOWEST_PORT = 1024;
    private static final int HIGHEST_PORT = 9999;
    private static final String NAME = "[a-z][a-z0-9]*(-[a-z0-9]+)*";
    private static final String SCOPES = "[a-z.-]+(,[a-z.-]+)*";
    private static final String NONE = "-";

    static boolean counts(String text) {
        return !text.isBlank() && !text.strip().startsWith("#");
    }

    static ServiceLine of(int number, String text) {
        return new ServiceLine(number, List.of(text.strip().split("\\s+")));
    }

    ListedService service() {
        if (words.size() != WORDS) {
            throw new BadServiceList(number, "has " + words.size() + " words instead of " + WORDS);
        }
        return new ListedService(
                matching(0, "the name is", NAME),
                port(1),
                words.get(2).equals(NONE) ? OptionalInt.empty() : OptionalInt.of(port(2)),
                matching(3, "the database is", "[a-z][a-z0-9_]*"),
                words.get(4).equals(NONE) ? "" : matching(4, "the path is", "/api/" + NAME),
                !NONE.equals(matching(5, "\"links\" or a dash is", "links|-")),
                words.get(6).equals(NONE)
                        ? List.of()
                        : List.of(matching(6, "scopes are", SCOPES).split(",")));
    }

    private int port(int index) {
        var port = Integer.parseInt(matching(index, "a port is", "[0-9]{1,5}"));
        if (port < LOWEST_PORT || port > HIGHEST_PORT) {
            throw new BadServiceList(
                    number, "has port " + port + ", which is not between " + LOWEST_PORT + " and " + HIGHEST_PORT);
        }
        return port;
    }

    private String matching(int index, String expected, String pattern) {
        var word = words.get(index);
        if (!word.matches(pattern)) {
            throw new BadServiceList(number, "has '" + word + "' where " + expected + " expected");
        }
        return word;
    }
}
