package dev.pep.bench.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class StatementTests {

    private static final String LOG = """
            2026-03-01 10:00:00.001 UTC [71] heatmap LOG:  statement: BEGIN READ ONLY
            2026-03-01 10:00:00.002 UTC [71] heatmap LOG:  execute <unnamed>: SELECT a
            \tFROM b WHERE c = $1 AND d = $2
            2026-03-01 10:00:00.002 UTC [71] heatmap DETAIL:  Parameters: $1 = 'it''s 10:30, $9 = x', $2 = NULL
            2026-03-01 10:00:00.003 UTC [72] other LOG:  execute <unnamed>: SELECT 1
            2026-03-01 10:00:00.004 UTC [71] heatmap LOG:  execute S_2: COMMIT
            """;

    @Test
    void readsStatementsOfOneDatabaseWithTheirValues() {
        List<Statement> all = StatementLog.read(LOG, "heatmap");
        assertThat(all)
                .extracting(Statement::sql)
                .containsExactly("BEGIN READ ONLY", "SELECT a\nFROM b WHERE c = $1 AND d = $2", "COMMIT");
        assertThat(all.get(1).values()).containsExactly("it's 10:30, $9 = x", null);
    }

    @Test
    void putsValuesInTheirPlacesSoThatPgbenchFindsNoVariableInThem() {
        var statement = new Statement("1", "SELECT $1, $2, unnest($3)", List.of("a:b'c", "7", "{x}"));
        assertThat(statement.with(Map.of("7", ":seen")))
                .isEqualTo("SELECT E'a\\x3Ab''c', :seen, unnest(E'{x}'::text[])");
    }

    @Test
    void findsWhatItKnowsWithinArraysAndJson() {
        var statement =
                new Statement("1", "SELECT CAST($1 AS json)", List.of("[{\"id\":\"01990a10\",\"rev\":77700002}]"));
        assertThat(statement.with(Map.of("01990a10", "bench_id(1)", "77700002", ":seen", "id", "short")))
                .isEqualTo(
                        "SELECT CAST((E'[{\"id\"\\x3A\"' || (bench_id(1)) || E'\",\"rev\"\\x3A' || (:seen) || E'}]') AS json)");
    }

    @Test
    void tellsPostgresWhatIsAMoment() {
        var statement = new Statement("1", "SELECT $1", List.of("2026-03-01 10:00:00+00"));
        assertThat(statement.with(Map.of())).isEqualTo("SELECT E'2026-03-01 10\\x3A00\\x3A00+00'::timestamptz");
    }

    @Test
    void tellsPostgresThatASumIsOfNumbers() {
        var statement = new Statement("1", "SELECT 1 LIMIT $1 + $2 OFFSET $2", List.of("51", "0"));
        assertThat(statement.with(Map.of())).isEqualTo("SELECT 1 LIMIT E'51'::bigint + E'0'::bigint OFFSET E'0'");
    }

    @Test
    void leavesOutWholeTransactionsOfTheBackground() {
        List<Statement> all = List.of(
                statement("1", "BEGIN"),
                statement("2", "SELECT due"),
                statement("1", "SELECT mine"),
                statement("1", "COMMIT"),
                statement("2", "SELECT mine too"),
                statement("1", "BEGIN"),
                statement("1", "SELECT due"),
                statement("1", "COMMIT"));
        assertThat(Units.without(Pattern.compile("due"), all))
                .extracting(Statement::sql)
                .containsExactly("BEGIN", "SELECT mine", "COMMIT", "SELECT mine too");
    }

    @Test
    void keepsATransactionThatAlsoReadsWhatTheBackgroundReads() {
        List<Statement> all = List.of(
                statement("1", "BEGIN"),
                statement("1", "SELECT due"),
                statement("1", "SELECT mine"),
                statement("1", "COMMIT"));
        assertThat(Units.without(Pattern.compile("due"), all)).isEqualTo(all);
    }

    private static Statement statement(String process, String sql) {
        return new Statement(process, sql, List.of());
    }
}
