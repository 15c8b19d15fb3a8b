package dev.pep.bench.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class PgBenchTests {

    private static final String TWO_SCRIPTS = """
            transaction type: multiple scripts
            number of transactions actually processed: 54385
            number of failed transactions: 0 (0.000%)
            latency average = 0.037 ms
            tps = 54781.287836 (without initial connection time)
            SQL script 1: list-0.sql
             - weight: 1 (targets 50.0% of total)
             - 27093 transactions (49.8% of total, tps = 27290.418890)
            SQL script 2: list-1.sql
             - weight: 1 (targets 50.0% of total)
             - 27268 transactions (50.1% of total, tps = 27466.694065)
            """;

    @Test
    void readsTheRateOfAllScriptsNotThatOfOneOfThem() throws IOException {
        assertThat(PgBench.read(TWO_SCRIPTS)).isEqualTo(new Done(54_385, 54_781.287836));
    }

    @Test
    void yieldsNoFigureWhereAStatementFailed() {
        assertThatThrownBy(() -> PgBench.read(TWO_SCRIPTS
                        + "pgbench: error: client 0 script 1 aborted in command 0 query 0: ERROR:  no such column"))
                .isInstanceOf(IOException.class);
    }
}
