package dev.pep.platform.readmodel;

import dev.pep.platform.sql.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A table of a read model, made by the service's own migrations: {@code build bigint}, the key of the topic, and the
 * columns that the service declares. The rows of a key are replaced as a whole.
 *
 * @param <S> the state that the topic holds of a key
 */
public final class ModelTable<S> {

    private final String name;
    private final Column<Row<Object>> key;
    private final Function<? super S, ? extends List<?>> rowsOf;
    private final List<Column<Row<Object>>> columns;

    private <R> ModelTable(
            String name,
            String key,
            String type,
            Function<? super S, ? extends List<? extends R>> rowsOf,
            List<Column<R>> columns) {
        this.name = name;
        this.key = new Column<>(key, type, Row::key);
        this.rowsOf = rowsOf;
        this.columns = new ArrayList<>(List.of(this.key));
        columns.forEach(column -> this.columns.add(ofRow(column)));
    }

    /** A table with one row for each key. */
    @SafeVarargs
    public static <S> ModelTable<S> one(String name, String key, String type, Column<S>... columns) {
        return new ModelTable<>(name, key, type, List::of, List.of(columns));
    }

    /** A table with any number of rows for each key. */
    @SafeVarargs
    public static <S, R> ModelTable<S> many(
            String name, String key, String type, Function<? super S, List<R>> rowsOf, Column<R>... columns) {
        return new ModelTable<>(name, key, type, rowsOf, List.of(columns));
    }

    /**
     * Replaces the rows of the keys; a key without a state keeps none. PostgreSQL is made to read the keys first: with
     * a plan for any keys, it would else notice one that is none only in a build that has rows.
     */
    void replace(JdbcClient jdbc, long build, Map<String, @Nullable S> states) {
        jdbc.sql("""
                        delete from %1$s
                        where cardinality(:keys::%3$s[]) > 0 and build = :build and %2$s = any (:keys::%3$s[])
                        """.formatted(name, key.name(), key.type()))
                .param("build", build)
                .param("keys", Sql.texts(states.keySet()))
                .update();
        List<Row<Object>> rows = rows(states);
        if (!rows.isEmpty()) {
            insert(jdbc, build, rows);
        }
    }

    /** Deletes some rows of a build that nobody reads any more; returns how many. */
    int delete(JdbcClient jdbc, long build, int limit) {
        return jdbc.sql("""
                        delete from %1$s
                        where ctid = any (array(select ctid from %1$s where build = :build limit :limit))
                        """.formatted(name))
                .param("build", build)
                .param("limit", limit)
                .update();
    }

    /** Lets the planner know what is in the table. */
    void analyze(JdbcClient jdbc) {
        jdbc.sql("analyze " + name).update();
    }

    private void insert(JdbcClient jdbc, long build, List<Row<Object>> rows) {
        JdbcClient.StatementSpec statement = jdbc.sql(insertion()).param("build", build);
        for (int i = 0; i < columns.size(); i++) {
            statement = statement.param("c" + i, values(columns.get(i), rows));
        }
        statement.update();
    }

    private String insertion() {
        return "insert into %s (build, %s) select :build, %s from unnest(%s) as r (%s)"
                .formatted(
                        name,
                        each(i -> columns.get(i).name()),
                        each(i -> "c" + i + "::" + columns.get(i).type()),
                        each(i -> ":c" + i + "::text[]"),
                        each(i -> "c" + i));
    }

    private String each(Function<Integer, String> part) {
        return IntStream.range(0, columns.size()).boxed().map(part).collect(Collectors.joining(", "));
    }

    private List<Row<Object>> rows(Map<String, @Nullable S> states) {
        List<Row<Object>> rows = new ArrayList<>();
        states.forEach((id, state) -> {
            if (state != null) {
                rowsOf.apply(state).forEach(row -> rows.add(new Row<>(id, row)));
            }
        });
        return rows;
    }

    private static @Nullable String[] values(Column<Row<Object>> column, List<Row<Object>> rows) {
        return rows.stream().map(column.value()).toArray(String[]::new);
    }

    @SuppressWarnings("unchecked") // rowsOf makes what the columns take: the factories see to it
    private static <R> Column<Row<Object>> ofRow(Column<R> column) {
        return new Column<>(column.name(), column.type(), row -> column.value().apply((R) row.content()));
    }

    /** A row with the key that it belongs to. */
    private record Row<R>(String key, R content) {}
}
