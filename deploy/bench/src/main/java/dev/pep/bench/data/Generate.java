package dev.pep.bench.data;

import dev.pep.bench.Options;
import dev.pep.bench.Say;
import dev.pep.bench.stack.Database;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;

/**
 * What {@code deploy/bench/generate} runs: fills the heatmap of the running local system, or writes an account list.
 */
public final class Generate {

    private static final int POSTGRES = 15432;

    private Generate() {}

    public static void main(String[] arguments) throws Exception {
        var options = Options.of(arguments);
        int accounts = options.number("accounts", 1_000_000);
        if (options.has("csv")) {
            new ListFile(Path.of(options.text("csv")), accounts).write();
            return;
        }
        int offset = options.number("port-offset", 0);
        var database = new Database(POSTGRES + offset, "heatmap");
        var plan = Plan.of(
                accounts,
                options.number("partners", 400),
                options.number("reports", 5 * accounts),
                Instant.now(Clock.systemUTC()));
        try (var connection = database.connect()) {
            new Load(connection, plan).run();
        }
        Say.line("The heatmap has " + database.number("select count(*) from account") + " accounts.");
    }
}
