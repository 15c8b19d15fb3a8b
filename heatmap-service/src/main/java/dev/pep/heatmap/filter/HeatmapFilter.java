package dev.pep.heatmap.filter;

import dev.pep.platform.problem.Invalid;
import dev.pep.platform.security.InternalUser;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * Which accounts are meant: values by dimension (none means any), words of text, and a set of rows.
 *
 * @param values by dimension; a dimension without values is not there
 * @param q words, each of which must occur in name, key, domain or city; one of one or two letters must begin the name
 * @param rowSet a set of rows to stay within
 */
public record HeatmapFilter(
        Map<Dimension, List<String>> values,
        String q,
        @Nullable UUID rowSet) {

    /** Stands for an account that has no value. */
    public static final String NO_VALUE = "(none)";

    static final int LONGEST_TEXT = 200;
    private static final int MOST_VALUES = 500;

    public HeatmapFilter {
        EnumMap<Dimension, List<String>> kept = new EnumMap<>(Dimension.class);
        values.forEach((dimension, list) -> {
            List<String> given = list.stream().filter(value -> !value.isBlank()).toList();
            if (given.size() > MOST_VALUES) {
                throw invalid(dimension.parameter(), "At most " + MOST_VALUES + " values can be given.");
            }
            if (!given.isEmpty()) {
                kept.put(dimension, given);
            }
        });
        values = Map.copyOf(kept);
        q = q.strip();
        if (q.indexOf('\0') >= 0
                || values.values().stream().flatMap(List::stream).anyMatch(v -> v.indexOf('\0') >= 0)) {
            throw invalid("q", "A value contains a character that is not text.");
        }
        if (q.length() > LONGEST_TEXT) {
            throw invalid("q", "The text is longer than " + LONGEST_TEXT + " characters.");
        }
    }

    /** Reads the filter from the parameters of a call. */
    public static HeatmapFilter of(MultiValueMap<String, String> parameters) {
        EnumMap<Dimension, List<String>> values = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            values.put(dimension, parameters.getOrDefault(dimension.parameter(), List.of()));
        }
        String q = Objects.requireNonNullElse(parameters.getFirst("q"), "");
        String rowSet = Objects.requireNonNullElse(parameters.getFirst("rowSet"), "");
        return new HeatmapFilter(values, q, rowSet.isBlank() ? null : id("rowSet", rowSet));
    }

    /** Returns the values of a dimension; none means any. */
    public List<String> of(Dimension dimension) {
        return values.getOrDefault(dimension, List.of());
    }

    /** Returns the values of a dimension as accounts have them, for one person. */
    public List<String> values(Dimension dimension, InternalUser user) {
        return of(dimension).stream()
                .map(value -> value.equals(NO_VALUE) ? "" : value)
                .map(value -> dimension == Dimension.ECM && value.equals("me") ? user.email() : value)
                .toList();
    }

    /** Returns the words of the text, each once and in lower case. */
    public List<String> words() {
        return q.isEmpty()
                ? List.of()
                : Stream.of(q.split("\\s+"))
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .distinct()
                        .toList();
    }

    /** Returns this filter with a dimension left open. */
    public HeatmapFilter without(Dimension dimension) {
        Map<Dimension, List<String>> rest = new EnumMap<>(Dimension.class);
        rest.putAll(values);
        rest.remove(dimension);
        return new HeatmapFilter(rest, q, rowSet);
    }

    /** Returns this filter with one value for a dimension. */
    public HeatmapFilter with(Dimension dimension, String value) {
        Map<Dimension, List<String>> changed = new EnumMap<>(Dimension.class);
        changed.putAll(values);
        changed.put(dimension, List.of(value));
        return new HeatmapFilter(changed, q, rowSet);
    }

    /** Returns the set of rows to stay within, if there is one. */
    public Optional<UUID> rows() {
        return Optional.ofNullable(rowSet);
    }

    /** Returns whether it asks for partners' reports, which is dear for accounts that do not match. */
    public boolean asksReports() {
        return values.containsKey(Dimension.PARTNER) || values.containsKey(Dimension.STATUS);
    }

    /** Returns the text alone. */
    public HeatmapFilter textOnly() {
        return new HeatmapFilter(Map.of(), q, null);
    }

    /** Returns a short text that another filter is very unlikely to have. */
    public String fingerprint() {
        String text = new TreeMap<>(values) + "\n" + q + "\n" + rowSet;
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
    }

    static UUID id(String field, String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            throw invalid(field, "\"" + text + "\" is not an id.");
        }
    }

    static Invalid invalid(String field, String reason) {
        return new Invalid(Map.of(field, reason));
    }
}
