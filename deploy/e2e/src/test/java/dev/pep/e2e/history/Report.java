package dev.pep.e2e.history;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a partner says of an account, by field; every field is there. */
public record Report(Map<String, String> values) {

    public static final Report NONE = of(Fields::initial);

    public static Report of(Function<String, String> values) {
        return new Report(Fields.ALL.stream().collect(Collectors.toMap(Function.identity(), values)));
    }

    String value(String field) {
        return Objects.requireNonNull(values.get(field), field);
    }
}
