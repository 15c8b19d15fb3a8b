package dev.pep.platform.readmodel;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A column of a read model's table.
 *
 * @param <R> what a row is made of
 * @param name the column's name
 * @param type its type in PostgreSQL
 * @param value returns the value as PostgreSQL writes it in words, or null
 */
public record Column<R>(String name, String type, Function<? super R, @Nullable String> value) {

    /** A text, or none. */
    public static <R> Column<R> text(String name, Function<? super R, @Nullable String> value) {
        return new Column<>(name, "text", value);
    }

    /** A value of any type that PostgreSQL reads from what Java writes: a number, a truth value, a moment, a uuid. */
    public static <R> Column<R> of(String name, String type, Function<? super R, ? extends @Nullable Object> value) {
        return new Column<>(name, type, row -> Objects.toString(value.apply(row), null));
    }

    /** A list of texts, as {@code text[]}. */
    public static <R> Column<R> texts(String name, Function<? super R, List<String>> values) {
        return new Column<>(name, "text[]", row -> array(values.apply(row)));
    }

    private static String array(List<String> texts) {
        return texts.stream().map(Column::quoted).collect(Collectors.joining(",", "{", "}"));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
