package dev.pep.platform.test;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts a canary into every column of a service's database that can hold words, in every row, but for what is named as
 * visible. A new table or column is filled without anybody thinking of it; what cannot be filled fails.
 */
public final class Canaries {

    /** What each canary holds: as it is, and as JSON would write bytes. */
    public static final List<String> TRACES = List.of("canary", "Y2FuYXJ5", "63616e617279");

    private static final String COLUMNS = """
            SELECT c.table_name, c.column_name, c.udt_name,
                c.is_nullable = 'YES' OR c.column_default IS NOT NULL OR c.is_identity = 'YES' AS optional,
                c.is_generated = 'ALWAYS' AS derived,
                (SELECT substring(pg_get_constraintdef(k.oid) FROM '''([^'']+)''') FROM pg_constraint k
                    WHERE k.conrelid = quote_ident(c.table_name)::regclass AND k.contype = 'c'
                        AND starts_with(pg_get_constraintdef(k.oid), 'CHECK ((' || c.column_name || ' = ANY (ARRAY['))
                    AS word
            FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
            WHERE t.table_schema = current_schema() AND t.table_type = 'BASE TABLE'
                AND t.table_name NOT LIKE '%\\_schema\\_history'
            """;

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Map<String, Visible> visible;
    private final Map<String, Working> working;

    /**
     * Prepares.
     *
     * @param visible the columns that may be seen
     * @param working the tables whose rows the running service works on
     */
    public Canaries(JdbcClient jdbc, TransactionTemplate transactions, List<Visible> visible, List<Working> working) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.visible = visible.stream().collect(Collectors.toMap(Visible::column, seen -> seen));
        this.working = working.stream().collect(Collectors.toMap(Working::table, table -> table));
    }

    /**
     * A column that may be seen.
     *
     * @param column its table and name
     * @param rows of which rows, as a condition
     * @param why it may be seen
     */
    public record Visible(String column, String rows, String why) {}

    /**
     * A table whose rows cannot bear other words without the service going wrong.
     *
     * @param beside whether a row with canaries can stand beside them
     * @param why what the service does with them
     */
    public record Working(String table, boolean beside, String why) {}

    /** Fills the database as it is now. The parameters are those of the conditions. */
    public void fill(Map<String, ?> parameters) {
        Map<String, List<CanaryColumn>> tables = jdbc.sql(COLUMNS).query(CanaryColumn.class).list().stream()
                .collect(Collectors.groupingBy(CanaryColumn::tableName, TreeMap::new, Collectors.toList()));
        Set<String> known = tables.values().stream()
                .flatMap(List::stream)
                .map(CanaryColumn::name)
                .collect(Collectors.toSet());
        if (!known.containsAll(visible.keySet()) || !tables.keySet().containsAll(working.keySet())) {
            throw new AssertionError(
                    "There is no such column or table in " + visible.keySet() + " or " + working.keySet());
        }
        transactions.executeWithoutResult(status -> {
            // What is only ever added to, and what refers to other rows, is filled like all the rest.
            jdbc.sql("SET LOCAL session_replication_role = replica").update();
            tables.forEach((table, columns) -> fill(table, columns, parameters));
        });
    }

    private void fill(String table, List<CanaryColumn> columns, Map<String, ?> parameters) {
        Working busy = working.get(table);
        if (busy == null && isEmpty(table)) {
            add(table, columns, false);
        }
        if (busy == null) {
            columns.stream().filter(CanaryColumn::canHoldWords).forEach(column -> fill(column, parameters));
        } else if (busy.beside()) {
            add(table, columns, true);
        }
    }

    private void add(String table, List<CanaryColumn> columns, boolean canary) {
        List<CanaryColumn> given = columns.stream()
                .filter(column -> !column.optional() || canary && column.canHoldWords())
                .toList();
        jdbc.sql("INSERT INTO " + table + " (" + joined(given, CanaryColumn::columnName) + ") VALUES ("
                        + joined(given, column -> column.first(canary)) + ")")
                .update();
    }

    private void fill(CanaryColumn column, Map<String, ?> parameters) {
        Visible seen = visible.get(column.name());
        int filled = jdbc.sql("UPDATE " + column.tableName() + " SET " + column.columnName() + " = " + column.canary()
                        + " WHERE " + (seen == null ? "true" : "(" + seen.rows() + ") IS NOT TRUE"))
                .params(parameters)
                .update();
        if (filled == 0) {
            throw new AssertionError("No row holds a canary in " + column.name());
        }
    }

    private boolean isEmpty(String table) {
        return jdbc.sql("SELECT NOT EXISTS (SELECT FROM " + table + ")")
                .query(Boolean.class)
                .single();
    }

    private static String joined(List<CanaryColumn> columns, Function<CanaryColumn, String> expression) {
        return columns.stream().map(expression).collect(Collectors.joining(", "));
    }
}
