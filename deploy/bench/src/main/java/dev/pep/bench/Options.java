package dev.pep.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The words of a command line: names, and options with a value each. */
public record Options(List<String> names, Map<String, String> values) {

    public static Options of(String... words) {
        List<String> names = new ArrayList<>();
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < words.length; i++) {
            if (!words[i].startsWith("--")) {
                names.add(words[i]);
            } else if (i + 1 < words.length) {
                values.put(words[i].substring(2), words[++i]);
            } else {
                throw new IllegalArgumentException(words[i] + " needs a value");
            }
        }
        return new Options(List.copyOf(names), Map.copyOf(values));
    }

    public boolean has(String option) {
        return values.containsKey(option);
    }

    public String text(String option) {
        return Objects.requireNonNull(values.get(option), option);
    }

    public int number(String option, int usual) {
        return Integer.parseInt(values.getOrDefault(option, Integer.toString(usual)));
    }
}
